import { DataTable } from "@/components/ui/data-table";
import { partWords } from "@/lib/content/import-words";
import type { ImportCounts, PartResult } from "@/lib/domain/imports";
import { number } from "@/lib/format";

const signs = [
  ["added", "+", "Added"],
  ["changed", "~", "Changed"],
  ["same", "=", "The same"],
  ["removed", "−", "Removed"],
  ["rejected", "!", "Refused"],
] as const satisfies (readonly [keyof ImportCounts, string, string])[];

type Props = { report: readonly PartResult[]; counts: ImportCounts; isDryRun: boolean };

/** What a run did by file, or would do. */
export function RunCounts({ report, counts, isDryRun }: Props) {
  if (report.length === 0) return null;
  const caption = isDryRun ? "What it would change" : "What it changed";
  return (
    <section aria-labelledby="counts" className="mt-8 max-w-4xl">
      <h2 id="counts" className="text-22">
        {caption}
      </h2>
      <div className="mt-3">
        <DataTable caption={caption} isCaptionHidden isWide>
          <thead>
            <tr>
              <th scope="col">File</th>
              {signs.map(([key, sign, words]) => (
                <th key={key} scope="col" className="whitespace-nowrap">
                  <span aria-hidden>{sign} </span>
                  {words}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {report.map((part) => (
              <Row key={part.part} part={part} />
            ))}
            {report.length > 1 ? (
              <tr>
                <th scope="row">
                  <strong>In all</strong>
                </th>
                <Cells counts={counts} />
              </tr>
            ) : null}
          </tbody>
        </DataTable>
      </div>
    </section>
  );
}

function Row({ part }: { part: PartResult }) {
  return (
    <tr>
      <th scope="row">
        {partWords(part.part)}
        <span className="block text-14 break-words text-ink-2">{part.fileName}</span>
      </th>
      {part.isKnown ? (
        <td colSpan={signs.length}>In already, so it was not read again</td>
      ) : (
        <Cells counts={part.counts} />
      )}
    </tr>
  );
}

const Cells = ({ counts }: { counts: ImportCounts }) =>
  signs.map(([key]) => (
    <td key={key} className="tabular-nums">
      {number(counts[key])}
    </td>
  ));
