"use client";
import { FieldGroup, inputClass } from "@/components/ui/field/field-parts";
import { useFormTools } from "@/components/ui/form/form-context";
import { rangesOf, typedDay } from "@/lib/content/hours-words";

type Props = { daysOff: { offOn: string; reason: string | null }[] };

const EMPTY_ROWS = 2;

/** Days without hours, a day or a range a line, and empty lines for more. */
export function DayOffRows({ daysOff }: Props) {
  const { values, errorOf } = useFormTools();
  const typed = (name: string) => [values[name] ?? []].flat();
  const rows =
    values.offOn === undefined
      ? rangesOf(daysOff).map(({ first, last, reason }) => ({
          on: typedDay(first),
          until: first === last ? "" : typedDay(last),
          reason: reason ?? "",
        }))
      : typed("offOn").map((on, at) => ({
          on,
          until: typed("offUntil")[at] ?? "",
          reason: typed("offReason")[at] ?? "",
        }));
  const filled = rows.filter((row) => row.on || row.until).length;
  const count = Math.max(rows.length, filled + EMPTY_ROWS);
  return (
    <FieldGroup
      name="offOn"
      label="Days off"
      hint="Days like 12/24/2026. No shift begins on them. The reason stays at the desk. Empty a line to remove it."
      error={errorOf("offOn") ?? errorOf("offReason")}
    >
      <div className="grid gap-4 sm:gap-2">
        {Array.from({ length: count }, (_, at) => at).map((at) => (
          <div key={at} className="grid gap-2 sm:grid-cols-[9rem_9rem_minmax(0,1fr)]">
            {(
              [
                ["offOn", "First day", rows[at]?.on],
                ["offUntil", "Last day (if several)", rows[at]?.until],
                ["offReason", "Reason (optional)", rows[at]?.reason],
              ] as const
            ).map(([name, label, value]) => {
              const id = at === 0 ? name : `${name}-${at}`;
              return (
                <div key={name} className="grid content-end gap-1">
                  <label
                    htmlFor={id}
                    className={`text-14 text-ink-2 ${at > 0 ? "sm:sr-only" : ""}`}
                  >
                    {label}
                    <span className="sr-only">, line {at + 1}</span>
                  </label>
                  <input
                    id={id}
                    name={name}
                    type="text"
                    autoComplete="off"
                    defaultValue={value ?? ""}
                    className={`${inputClass} text-16`}
                  />
                </div>
              );
            })}
          </div>
        ))}
      </div>
    </FieldGroup>
  );
}
