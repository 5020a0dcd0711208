// Imports that were begun at the desk go on in the process that has their file, after the answer.
import "server-only";
import { findRun } from "@/db/queries/import-desk";
import type { Actor } from "@/lib/auth/actor";
import { conflict, notFound } from "@/lib/errors";
import { openSource } from "@/lib/importers/open-source";
import { ImportError, type Source } from "@/lib/importers/types";
import { log } from "@/lib/log";
import { type HeldFile, holdFile, keepFile, removeAllFiles, takeFile } from "./kept-files";
import { type Begun, beginImport } from "./run-import";
import { removeUploadFolder } from "./upload-folder";

const STOPPED =
  "The portal was stopped. Send the file again to go on: what was in by then is not read twice.";

type Work = { stop: AbortController; ended: Promise<void> };
const shared = globalThis as typeof globalThis & {
  __waymarkImportWork?: Set<Work>;
  __waymarkOnDrain?: Set<() => unknown>;
};

/** What works in this process. Stopping the server ends it and waits a little. */
function work(): Set<Work> {
  if (!shared.__waymarkImportWork) {
    const made = new Set<Work>();
    shared.__waymarkImportWork = made;
    shared.__waymarkOnDrain ??= new Set();
    shared.__waymarkOnDrain.add(async () => {
      for (const { stop } of made) stop.abort(STOPPED);
      await Promise.all([...made].map(({ ended }) => ended));
      await removeAllFiles();
    });
  }
  return shared.__waymarkImportWork;
}

/**
 * Begins an import and resolves to the id of its run, while it goes on. The file is its own from
 * then on. Conflict `import_running`: another one works, and the file is still the caller's.
 */
export async function startDeskImport(
  actor: Actor,
  file: HeldFile,
  isDryRun: boolean,
): Promise<string> {
  const stop = new AbortController();
  const { kind, fileName } = file;
  const begun = await beginImport(kind, { actor, fileName, isDryRun, signal: stop.signal });
  if (isDryRun) holdFile(begun.runId, file);
  const ended = finish(begun, file, isDryRun);
  const one = { stop, ended };
  work().add(one);
  void ended.finally(() => work().delete(one));
  return begun.runId;
}

/** Never rejects: the run says how it ended, and the log says why where nobody could know. */
async function finish(begun: Begun, file: HeldFile, isDryRun: boolean): Promise<void> {
  let source: Source | undefined;
  let isWanted = false;
  try {
    const { outcome } = await begun.finish(async () => {
      source = await openSource(file.kind, file.path, file.fileName);
      return source;
    });
    isWanted = isDryRun && outcome === "done";
  } catch (error) {
    const { runId } = begun;
    if (!(error instanceof ImportError)) log.error({ runId, err: error }, "import failed");
  }
  try {
    await source?.close();
    // Somebody may have taken it by now, to import it.
    const isHere = takeFile(begun.runId) !== null;
    if (isHere && isWanted) keepFile(begun.runId, file);
    else if (!isWanted) await removeUploadFolder(file.folder);
  } catch (error) {
    log.warn({ runId: begun.runId, err: error }, "the file of an import was not removed");
  }
}

/**
 * Imports what a dry run looked at; the id of the new run. Conflict `import_file_gone`: the half
 * hour is over, or another process has the file.
 */
export async function importLookedAt(actor: Actor, dryRunId: string): Promise<string> {
  const dry = await findRun(actor, dryRunId);
  if (!dry?.isDryRun || dry.state !== "done") throw notFound();
  const file = takeFile(dryRunId);
  if (!file) throw conflict("import_file_gone");
  try {
    return await startDeskImport(actor, file, false);
  } catch (error) {
    keepFile(dryRunId, file);
    throw error;
  }
}
