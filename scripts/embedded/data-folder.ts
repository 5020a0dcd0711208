import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { codeOf, isDiskFull, PlainError } from "../launcher/plain-error";
import { canReach, type ServerUser } from "./server-user";

const majorVersion = "18";

export type DataFolder = { folder: string; remark?: string };

/**
 * Where the built-in database lives: `PGDATA_DIR`, else `.data/pg` beside package.json. Run by root
 * from a clone that the server's user can't reach, it is a lasting folder outside.
 */
export function chooseDataFolder(
  root: string,
  chosen: string | undefined,
  user: ServerUser,
): DataFolder {
  const folder = path.resolve(root, chosen || ".data/pg");
  const parent = path.dirname(folder);
  requireWritable(folder, parent);
  if (canReach(user, parent)) return { folder };
  if (chosen) {
    throw new PlainError(
      `The data folder ${folder} can't be used: the database does not run as root, and a folder above it is closed to others.`,
    );
  }
  const hash = createHash("sha256").update(root).digest("hex").slice(0, 12);
  const outside = `/var/lib/waymark/${hash}/pg`;
  mkdirSync(path.dirname(outside), { recursive: true, mode: 0o755 });
  return { folder: outside, remark: `data in ${outside}, since this folder is closed to others` };
}

function requireWritable(folder: string, parent: string): void {
  const probe = path.join(parent, `.waymark-${process.pid}`);
  try {
    mkdirSync(parent, { recursive: true });
    writeFileSync(probe, "waymark");
    rmSync(probe);
  } catch (error) {
    if (isDiskFull(String(error))) throw error;
    throw new PlainError(`The data folder ${folder} can't be used: ${parent} is not writable.`);
  }
}

/** False: to be made. Refuses what is not ours to use. */
export function holdsCluster(folder: string, user: ServerUser): boolean {
  let names: string[];
  try {
    names = existsSync(folder) ? readdirSync(folder) : [];
  } catch (error) {
    const why = codeOf(error) === "ENOTDIR" ? "it is not a folder" : "it belongs to another user";
    throw new PlainError(`The data folder ${folder} can't be used: ${why}.`);
  }
  if (names.length === 0) return false;
  if (!names.includes("PG_VERSION")) {
    throw new PlainError(`The data folder ${folder} can't be used: it holds other files.`);
  }
  requireOwner(folder, user);
  const version = readFileSync(path.join(folder, "PG_VERSION"), "utf8").trim();
  if (version !== majorVersion) {
    throw new PlainError(
      `The data folder ${folder} was made by PostgreSQL ${version}; this is ${majorVersion}.`,
    );
  }
  return true;
}

/** Root can write everywhere; what it left behind here would shut the folder's own user out. */
function requireOwner(folder: string, user: ServerUser): void {
  const wanted = user?.uid ?? process.getuid?.();
  if (wanted === undefined || statSync(folder).uid === wanted) return;
  throw new PlainError(
    `The data folder ${folder} can't be used: it belongs to another user. Start as that user, or with a PGDATA_DIR of your own.`,
  );
}
