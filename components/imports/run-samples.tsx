import { DataTable } from "@/components/ui/data-table";
import { partWords, signWords } from "@/lib/content/import-words";
import type { ImportSample, PartResult } from "@/lib/domain/imports";

/** The first changes of a dry run, by file, with the lines of the file that bring them. */
export function RunSamples({ report }: { report: readonly PartResult[] }) {
  const parts = report.filter(({ samples }) => samples.length > 0);
  if (parts.length === 0) return null;
  return (
    <section aria-labelledby="samples" className="mt-8 max-w-4xl">
      <h2 id="samples" className="text-22">
        The first changes
      </h2>
      {parts.map(({ part, samples }) => (
        <div key={part} className="mt-4">
          <h3 className="text-18">{partWords(part)}</h3>
          <div className="mt-1">
            <DataTable caption={`The first changes: ${partWords(part)}`} isCaptionHidden isWide>
              <thead>
                <tr>
                  <th scope="col">Change</th>
                  <th scope="col">Line</th>
                  <th scope="col">Row</th>
                  <th scope="col">What it says</th>
                </tr>
              </thead>
              <tbody>
                {samples.map((sample) => (
                  <Row key={`${sample.sign} ${sample.what}`} sample={sample} />
                ))}
              </tbody>
            </DataTable>
          </div>
        </div>
      ))}
    </section>
  );
}

function Row({ sample: { sign, line, what, detail } }: { sample: ImportSample }) {
  return (
    <tr>
      <td className="whitespace-nowrap">
        <span aria-hidden className="inline-block w-4">
          {sign}
        </span>
        {signWords[sign]}
      </td>
      <td className="tabular-nums">{line ?? "Not in the file"}</td>
      <th scope="row" className="break-words">
        {what}
      </th>
      <td className="min-w-[14rem] break-words">{detail}</td>
    </tr>
  );
}
