"use client";
import { useFormTools } from "@/components/ui/form/form-context";

type Props = {
  legend: string;
  /** Which other clock the small times are on. */
  hint: string | null;
  times: { value: string; label: string; note: string | null }[];
  chosen: string | null;
};

/** Times of one day as a grid of radio buttons, each a full-size target. */
export function TimeChoice({ legend, hint, times, chosen }: Props) {
  const { errorOf, values } = useFormTools();
  const error = errorOf("slotStartsAt");
  const selected = values.slotStartsAt ?? chosen;
  return (
    <fieldset aria-describedby={error ? "slotStartsAt-error" : undefined}>
      <legend className="font-serif text-22">{legend}</legend>
      {hint ? <p className="mt-1 text-16 text-ink-2">{hint}</p> : null}
      {error ? (
        <p id="slotStartsAt-error" className="mt-1 font-semibold text-mark">
          <span className="sr-only">Error: </span>
          {error}
        </p>
      ) : null}
      <div className="mt-3 grid grid-cols-2 gap-2 sm:grid-cols-3">
        {times.map((time, at) => {
          const id = at === 0 ? "slotStartsAt" : `time-${time.value}`;
          return (
            <label
              key={time.value}
              htmlFor={id}
              className="flex min-h-11 cursor-pointer items-center gap-2 rounded border border-rule bg-sheet px-3 py-2 has-checked:border-accent has-checked:bg-accent-wash has-focus-visible:outline-3 has-focus-visible:outline-focus"
            >
              <input
                id={id}
                type="radio"
                name="slotStartsAt"
                value={time.value}
                defaultChecked={time.value === selected}
                className="size-5 accent-accent"
              />
              <span>
                {time.label}
                {time.note ? (
                  <span className="block text-14 text-ink-2">
                    <span className="sr-only">, </span>
                    {time.note}
                  </span>
                ) : null}
              </span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
