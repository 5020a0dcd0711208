import { randomBytes } from "node:crypto";
import {
  appendFileSync,
  chownSync,
  existsSync,
  mkdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { inPlainWords, isDiskFull, PlainError } from "../launcher/plain-error";
import { runAs, type ServerUser } from "./server-user";

const settingsFile = "waymark.conf";

/** Made beside its place and moved there when whole, so an interrupted start leaves nothing half. */
export function makeCluster(binaries: string, folder: string, user: ServerUser, password: string) {
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  const passwordFile = path.join(tmpdir(), `waymark-${randomBytes(9).toString("hex")}`);
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (user) for (const file of [unfinished, passwordFile]) chownSync(file, user.uid, user.gid);
  const options = "-U postgres -A scram-sha-256 -E UTF8 --locale=C --locale-provider=builtin";
  const made = runAs(user, path.join(binaries, "bin", "initdb"), [
    ...options.split(" "),
    "--builtin-locale=C.UTF-8",
    "--no-instructions",
    `--pwfile=${passwordFile}`,
    "-D",
    unfinished,
  ]);
  rmSync(passwordFile, { force: true });
  if (made.status !== 0) {
    rmSync(unfinished, { recursive: true, force: true });
    throw new PlainError(
      isDiskFull(made.output)
        ? inPlainWords(new Error("ENOSPC"))
        : `The data folder ${folder} could not be made: ${made.output.split("\n").at(-1)}`,
    );
  }
  appendFileSync(path.join(unfinished, "postgresql.conf"), `\ninclude '${settingsFile}'\n`);
  if (existsSync(folder)) rmdirSync(folder);
  renameSync(unfinished, folder);
}

/** Written before every start, so what runs is what stands here. */
export function writeServerSettings(
  folder: string,
  user: ServerUser,
  { port, isUnsafe }: { port: number; isUnsafe: boolean },
): void {
  const settings = {
    listen_addresses: "127.0.0.1",
    port,
    unix_socket_directories: "",
    max_connections: 100,
    shared_buffers: "64MB",
    timezone: "UTC",
    // Compiling a statement pays for reports over millions of rows, of which there are none.
    jit: "off",
    // A failed statement carries what people typed; the server's log must not.
    log_min_error_statement: "panic",
    log_error_verbosity: "terse",
    log_parameter_max_length: 0,
    log_parameter_max_length_on_error: 0,
    // Only the data tests run without durability; the portal's own start refuses such a server.
    ...(isUnsafe
      ? { fsync: "off", synchronous_commit: "off", full_page_writes: "off", autovacuum: "off" }
      : {}),
  };
  const file = path.join(folder, settingsFile);
  const lines = Object.entries(settings).map(([name, value]) => `${name} = '${value}'\n`);
  writeFileSync(file, lines.join(""), { mode: 0o600 });
  if (user) chownSync(file, user.uid, user.gid);
}
