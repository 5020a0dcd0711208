// The sources that can be imported, each in the form its publisher offers for download, and what a
// run of an import can be.
import { cleanLine } from "./text";

export const IMPORT_KINDS = ["onet", "oews", "ep", "cip-soc", "programs"] as const;

export type ImportKind = (typeof IMPORT_KINDS)[number];

export type ImportCounts = {
  added: number;
  changed: number;
  same: number;
  removed: number;
  rejected: number;
};

/** One of the first changes; `line` is 1-based in the file, null for a row that the file lacks. */
export type ImportSample = {
  sign: "+" | "~" | "−";
  line: number | null;
  what: string;
  detail: string;
};

/** What a run did with one file of a source, or would do. */
export type PartResult = {
  part: string;
  fileName: string;
  /** The same content is in already, so it was not read. */
  isKnown: boolean;
  read: number;
  counts: ImportCounts;
  /** Of a dry run only. */
  samples: ImportSample[];
};

export const IMPORT_OUTCOMES = ["done", "cancelled", "failed"] as const;
export type ImportOutcome = (typeof IMPORT_OUTCOMES)[number];

/** `silent`: it has no end and says nothing any more, so its process was killed. */
export type RunState = "running" | "ending" | "silent" | "undone" | ImportOutcome;

export type RunFacts = {
  outcome: ImportOutcome | null;
  isAskedToEnd: boolean;
  isUndone: boolean;
  /** Its last beat is older than half a minute. */
  isSilent: boolean;
};

export function runStateOf({ outcome, isAskedToEnd, isUndone, isSilent }: RunFacts): RunState {
  if (isUndone) return "undone";
  if (outcome) return outcome;
  if (isSilent) return "silent";
  return isAskedToEnd ? "ending" : "running";
}

/** Only what an import of programs wrote can be taken back; official data is imported again. */
export function canUndo(run: {
  kind: ImportKind;
  isDryRun: boolean;
  state: RunState;
  counts: ImportCounts;
}): boolean {
  const hasWritten = run.counts.added + run.counts.changed > 0;
  return run.kind === "programs" && !run.isDryRun && run.state === "done" && hasWritten;
}

const MOST_NAME = 120;

/**
 * The name of a file that somebody sent, to be shown: the last piece of what may be a path, on one
 * line, with its ending. It is never a place on disk.
 */
export function shownFileName(given: string): string {
  const name = cleanLine(given.split(/[/\\]/).at(-1) ?? "");
  if (name === "" || /^\.+$/.test(name)) return "a file";
  if (name.length <= MOST_NAME) return name;
  const ending = /\.[a-z0-9]{1,5}$/i.exec(name)?.[0] ?? "";
  return `${name.slice(0, MOST_NAME - ending.length - 1).trimEnd()}…${ending}`;
}
