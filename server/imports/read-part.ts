// Reads one part into its stage: batches, never the file. What can't be read is kept with its reason.
import type { Executor } from "@/db/client";
import { followAddresses } from "@/db/queries/import-revisions";
import type { TargetName } from "@/db/queries/import-targets";
import {
  findFirstReason,
  keepRefusals,
  MOST_REJECTS,
  openStage,
  type Refusal,
  type StagedRow,
  sortOut,
  stageRows,
} from "@/db/queries/imports-stage";
import { ImportError, type Part } from "@/lib/importers/types";

/** Enough to hide the way to the database, little enough to hold. */
const BATCH_ROWS = 2000;

export type Reading = {
  tx: Executor;
  runId: string;
  /** Refusals that the run has kept by now. */
  rejectedBefore: number;
  signal: AbortSignal;
  /** After each batch, with the rows read of this part. */
  onRows: (rows: number) => Promise<void>;
};

/**
 * Resolves to what was read and refused, with the part in its stage. Throws ImportError where the
 * file is not what it should be, or none of its rows can be used.
 */
export async function readPart(
  part: Part,
  { tx, runId, rejectedBefore, signal, onRows }: Reading,
): Promise<{ read: number; rejected: number }> {
  const name: TargetName = part.name;
  const roomLeft = () => MOST_REJECTS - rejectedBefore - rejected;
  let [read, rejected] = [0, 0];
  let rows: StagedRow[] = [];
  let refusals: Refusal[] = [];
  const hand = async () => {
    refusals.push(...(await stageRows(tx, name, rows)));
    await keepRefusals(tx, runId, name, refusals, roomLeft());
    rejected += refusals.length;
    [rows, refusals] = [[], []];
    await onRows(read);
    signal.throwIfAborted();
  };
  await openStage(tx, name);
  for await (const item of part.rows(signal)) {
    read += 1;
    if (item.kind === "row") rows.push(item);
    else refusals.push(item);
    if (rows.length + refusals.length >= BATCH_ROWS) await hand();
  }
  await hand();
  rejected += await sortOut(tx, runId, name, roomLeft());
  if (name === "programs") await followAddresses(tx);
  signal.throwIfAborted();
  if (rejected >= read) {
    const why = await findFirstReason(tx, runId, name);
    throw new ImportError(
      `None of the ${read} rows of ${part.fileName} could be used, so nothing of it was imported.${
        why ? ` The first: ${why}.` : ""
      }`,
    );
  }
  return { read, rejected };
}
