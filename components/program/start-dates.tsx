import { DataTable } from "@/components/ui/data-table";
import type { CutOffKind, NextStart } from "@/lib/domain/start-dates";
import { dateLong, dayLabel } from "@/lib/format";

export const cutOffWords: Record<CutOffKind, { label: string; missed: string }> = {
  apply: { label: "Apply", missed: "the day to apply" },
  transcripts: { label: "Send transcripts", missed: "the day for transcripts" },
  aid: { label: "Hand in financial aid documents", missed: "the day for aid documents" },
  commit: { label: "Say yes to your place", missed: "the day to say yes" },
  pay: { label: "Pay, or arrange how", missed: "the day to pay" },
};

/** "December 1" from "December 1, 2026": beside a day of the same season the year is noise. */
export function shortDay(isoDate: string): string {
  return dateLong(isoDate).replace(/, \d{4}$/, "");
}

/** The last day to apply for this start, in words; null where the school set none. */
export function applyByText(start: NextStart): string | null {
  const apply = start.cutOffs.find((cutOff) => cutOff.kind === "apply");
  return apply ? `apply by ${shortDay(apply.on)} to make it` : null;
}

type Props = { start: NextStart; today: string };

/** The earliest start that can still be kept, and the days that lead to it. */
export function StartDates({ start, today }: Props) {
  const { startsOn, cutOffs, missed } = start;
  return (
    <div>
      <p className="text-ink-2">The next start you can still make</p>
      <p className="number text-42">{dateLong(startsOn)}</p>
      {missed ? (
        <p className="measure mt-2 text-16 text-ink-2">
          {dateLong(missed.startsOn)} is out of reach: {cutOffWords[missed.because].missed} has
          passed.
        </p>
      ) : null}
      <div className="mt-5 max-w-xl text-16">
        <DataTable caption={`Days to keep for the start on ${dateLong(startsOn)}`}>
          <thead className="sr-only">
            <tr>
              <th scope="col">What to do</th>
              <th scope="col">Last day</th>
            </tr>
          </thead>
          <tbody>
            {cutOffs.map(({ kind, on, isPast }) => (
              <tr key={kind}>
                <th scope="row">{cutOffWords[kind].label}</th>
                <td>
                  by {dayLabel(on, today).replace(/^Today|^Tomorrow/, (word) => word.toLowerCase())}
                  {isPast ? " (passed: ask a counselor about this start)" : ""}
                </td>
              </tr>
            ))}
          </tbody>
        </DataTable>
      </div>
    </div>
  );
}
