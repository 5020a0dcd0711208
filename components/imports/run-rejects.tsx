import { ButtonLink } from "@/components/ui/button";
import { DataTable } from "@/components/ui/data-table";
import { partWords } from "@/lib/content/import-words";
import { number } from "@/lib/format";

type Reject = { part: string; line: number; reason: string; content: string };
type Props = { runId: string; rows: readonly Reject[]; count: number };

/** The first rows that were refused, and all of them as a file. */
export function RunRejects({ runId, rows, count }: Props) {
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="refused" className="mt-8 max-w-5xl">
      <h2 id="refused" className="text-22">
        Refused rows
      </h2>
      <p className="measure mt-1">
        {count === 1 ? "One row was" : `${number(count)} rows were`} left out.{" "}
        {count > rows.length ? `The first ${rows.length} stand here. ` : ""}
        Mend the file and send it again: what is in already stays as it is.
      </p>
      <p className="mt-3">
        <ButtonLink href={`/desk/imports/${runId}/rejects`} download size="desk">
          Download the refused rows as CSV
        </ButtonLink>
      </p>
      <div className="mt-3">
        <DataTable caption="Refused rows" isCaptionHidden isWide>
          <thead>
            <tr>
              <th scope="col">Line</th>
              <th scope="col">Why</th>
              <th scope="col">The row as it stood</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={`${row.part} ${row.line}`}>
                <th scope="row" className="tabular-nums">
                  {row.line}
                  <span className="block text-14 text-ink-2">{partWords(row.part)}</span>
                </th>
                <td className="min-w-[12rem]">{row.reason}</td>
                <td className="min-w-[16rem] text-14 break-words">{row.content}</td>
              </tr>
            ))}
          </tbody>
        </DataTable>
      </div>
    </section>
  );
}
