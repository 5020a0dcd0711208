import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { z } from "zod";
import { codeOf, PlainError } from "../launcher/plain-error";

const shape = z.object({
  port: z.number().int(),
  adminPassword: z.string(),
  ownerPassword: z.string(),
  authSecret: z.string(),
  actionsKey: z.base64(),
});

/** What the built-in default makes on first start and keeps beside the data folder, for us only. */
export type Kept = z.infer<typeof shape>;

const fileFor = (folder: string) => `${folder}.settings.json`;

export function readKept(folder: string): Kept {
  const file = fileFor(folder);
  if (!existsSync(file)) return writeKept(folder, freshlyMade());
  try {
    return shape.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch (error) {
    const why = codeOf(error) === "EACCES" ? "it belongs to another user" : "it is damaged";
    throw new PlainError(`The settings file ${file} can't be used: ${why}.`);
  }
}

/** Replaced as a whole, so a full disk or a kill leaves the old file. */
export function writeKept(folder: string, kept: Kept): Kept {
  const file = fileFor(folder);
  writeFileSync(`${file}.new`, `${JSON.stringify(kept, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return kept;
}

function freshlyMade(): Kept {
  return {
    port: 0,
    adminPassword: randomBytes(24).toString("hex"),
    ownerPassword: randomBytes(24).toString("hex"),
    authSecret: randomBytes(32).toString("base64url"),
    actionsKey: randomBytes(32).toString("base64"),
  };
}
