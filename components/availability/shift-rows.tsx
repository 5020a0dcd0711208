"use client";
import { FieldGroup, inputClass } from "@/components/ui/field/field-parts";
import { useFormTools } from "@/components/ui/form/form-context";
import { clockText, untilText } from "@/lib/domain/clock-times";
import type { WeeklyHours } from "@/lib/domain/hours";

type Props = { weekday: number; day: string; hours: WeeklyHours[] };

const FEWEST_ROWS = 2;

/** One weekday: its shifts, and an empty row for one more. Emptying both fields removes a shift. */
export function ShiftRows({ weekday, day, hours }: Props) {
  const { values, errorOf } = useFormTools();
  const [from, until] = [`from${weekday}`, `until${weekday}`];
  const typedFrom = [values[from] ?? []].flat();
  const typedUntil = [values[until] ?? []].flat();
  const isTyped = values[from] !== undefined;
  const rows = isTyped
    ? typedFrom.map((text, at) => ({ from: text, until: typedUntil[at] ?? "" }))
    : hours.map((shift) => ({
        from: clockText(shift.fromMinute),
        until: untilText(shift.toMinute),
      }));
  const filled = rows.filter((row) => row.from || row.until).length;
  const count = Math.max(FEWEST_ROWS, rows.length, filled + 1);
  return (
    <div className="border-t border-rule py-4">
      <FieldGroup name={from} label={day} error={errorOf(from)}>
        <div className="grid gap-2">
          {Array.from({ length: count }, (_, at) => at).map((at) => (
            <div
              key={at}
              className="grid grid-cols-[minmax(0,9rem)_minmax(0,15rem)] gap-3 sm:grid-cols-[9rem_15rem]"
            >
              <TimeInput
                id={at === 0 ? from : `${from}-${at}`}
                name={from}
                label="From"
                about={`${day}, shift ${at + 1}`}
                value={rows[at]?.from}
                isFirst={at === 0}
                hasError={errorOf(from) !== undefined}
              />
              <TimeInput
                id={`${until}-${at}`}
                name={until}
                label="Until"
                about={`${day}, shift ${at + 1}`}
                value={rows[at]?.until}
                isFirst={at === 0}
                hasError={errorOf(from) !== undefined}
              />
            </div>
          ))}
        </div>
      </FieldGroup>
    </div>
  );
}

type InputProps = {
  id: string;
  name: string;
  label: string;
  about: string;
  value: string | undefined;
  /** Shows its label; the rows below repeat it for screen readers alone. */
  isFirst: boolean;
  hasError: boolean;
};

function TimeInput({ id, name, label, about, value, isFirst, hasError }: InputProps) {
  return (
    <div className="grid content-end gap-1">
      <label htmlFor={id} className={isFirst ? "text-14 text-ink-2" : "sr-only"}>
        {label}
        <span className="sr-only">, {about}</span>
      </label>
      <input
        id={id}
        name={name}
        type="text"
        autoComplete="off"
        defaultValue={value ?? ""}
        aria-invalid={hasError || undefined}
        className={`${inputClass} text-16`}
      />
    </div>
  );
}
