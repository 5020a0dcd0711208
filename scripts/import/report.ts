// What an import did, or would do, for the person who started it.
import type { PartResult } from "../../lib/domain/imports";
import { number } from "../../lib/format";
import type { ReleaseFacts } from "../../lib/importers/types";
import type { ImportReport } from "../../server/imports/run-import";

export type Refusals = {
  /** Where all of them stand. */
  file: string | null;
  rows: { part: string; line: number; reason: string; content: string }[];
};

const MOST_SHOWN = 20;

/** Added, changed, same, removed, refused: + ~ = − ! */
export function reportLines(
  release: ReleaseFacts,
  report: ImportReport,
  { seconds, refusals }: { seconds: number; refusals: Refusals },
): string[] {
  const { parts, counts, isDryRun, outcome } = report;
  const known = parts.filter(({ isKnown }) => isKnown).length;
  const read = parts.reduce((rows, part) => rows + part.read, 0);
  return [
    `${release.source}, ${release.name}: ${release.licence}`,
    ...(release.attribution ? [release.attribution] : []),
    ...parts.map(partLine),
    ...(isDryRun ? parts.flatMap(sampleLines) : []),
    ...refusals.rows
      .slice(0, MOST_SHOWN)
      .map(({ part, line, reason }) => `    ! ${named(part)}, line ${line}: ${reason}`),
    ...(parts.length > 1 ? [signs("In all", counts)] : []),
    ...(known > 0 ? [`${filesOf(known)} in already and not read again.`] : []),
    ...(refusals.file
      ? [`${number(counts.rejected)} rows were refused; all with line and reason: ${refusals.file}`]
      : []),
    endOf(outcome, isDryRun, `${number(read)} rows in ${seconds.toFixed(1)} s`),
  ];
}

const named = (part: string) => part.replaceAll("_", " ");
const filesOf = (count: number) => (count === 1 ? "1 file is" : `${count} files are`);

function endOf(outcome: ImportReport["outcome"], isDryRun: boolean, work: string): string {
  if (outcome === "cancelled") {
    return `Cancelled after ${work}. Start it again to go on: the parts above stay.`;
  }
  return isDryRun ? `Dry run: ${work}, nothing was written.` : `Done: ${work}.`;
}

function partLine({ part, isKnown, counts }: PartResult): string {
  const name = named(part);
  return isKnown ? `  ${name.padEnd(22)}unchanged file` : signs(name, counts);
}

function signs(name: string, counts: PartResult["counts"]): string {
  const { added, changed, same, removed, rejected } = counts;
  const cells = [
    ["+", added],
    ["~", changed],
    ["=", same],
    ["−", removed],
    ["!", rejected],
  ] as const;
  return `  ${name.padEnd(20)}${cells
    .map(([sign, count]) => `${sign} ${number(count)}`.padStart(11))
    .join("")}`;
}

function sampleLines({ part, samples }: PartResult): string[] {
  if (samples.length === 0) return [];
  const name = named(part);
  return [
    `  The first changes of ${name}:`,
    ...samples.map(
      ({ sign, line, what, detail }) =>
        `    ${sign} ${line === null ? "" : `line ${line}: `}${what}${detail ? ` (${detail})` : ""}`,
    ),
  ];
}
