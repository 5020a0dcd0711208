// Gives an address a staff role: npm run staff -- add <email> <counselor|manager|editor|admin>
// The first admin of a real institution is made so; sign-in then goes through single sign-on.
import path from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { now } from "../lib/clock";
import { connectFor } from "./database/connect";
import { inPlainWords, PlainError } from "./launcher/plain-error";
import { loadDotEnv, openDatabase } from "./launcher/settings";
import { giveRole } from "./staff/give-role";

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
      await giveRole(sql, { email, role, isDemo: launch.settings.demo }, now());
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
