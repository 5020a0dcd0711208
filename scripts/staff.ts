// Gives an address a staff role: npm run staff -- add <email> <counselor|manager|editor|admin>
// The first admin of a real institution is made so; sign-in then goes through single sign-on.
import { randomBytes } from "node:crypto";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { now } from "../lib/clock";
import { connectFor } from "./database/connect";
import { inPlainWords, PlainError } from "./launcher/plain-error";
import { loadDotEnv, openDatabase } from "./launcher/settings";

const order = z.tuple([
  z.literal("add"),
  z.email().transform((email) => email.normalize("NFKC").toLowerCase()),
  z.enum(["counselor", "manager", "editor", "admin"]),
]);

async function addStaff(given: string[]): Promise<string> {
  const read = order.safeParse(given);
  if (!read.success) {
    throw new PlainError("Use: npm run staff -- add <email> <counselor|manager|editor|admin>");
  }
  const [, email, role] = read.data;
  const launch = await openDatabase(process.cwd());
  try {
    const sql = await connectFor("DATABASE_URL", launch.settings.databaseUrl);
    try {
      const id = randomBytes(16).toString("base64url");
      await sql`
        insert into users (id, email, role, is_demo, created_at)
        values (${id}, ${email}, ${role}, ${launch.settings.demo}, ${now()})
        on conflict (email) do update set role = excluded.role, disabled_at = null
      `;
      return `${email} is now ${role === "admin" || role === "editor" ? "an" : "a"} ${role}.`;
    } finally {
      await sql.end();
    }
  } finally {
    await launch.leave();
  }
}

process.chdir(path.join(path.dirname(fileURLToPath(import.meta.url)), ".."));
loadDotEnv(process.cwd());
try {
  console.log(await addStaff(process.argv.slice(2)));
} catch (error) {
  console.error(inPlainWords(error));
  process.exitCode = 1;
}
process.exit();
