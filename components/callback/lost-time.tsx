import type { Slot } from "@/lib/domain/slots";
import { dayAndTime, inBothZones } from "@/lib/format";

type Props = {
  lost: Date;
  reason: string;
  zone: string;
  /** By the person or their browser: only such a zone is sent. */
  isZoneStated: boolean;
  schoolZone: string;
  alternatives: Slot[];
  action: (form: FormData) => Promise<void>;
  /** Further hidden fields of the form that books. */
  fields?: Record<string, string>;
};

const because = new Map([
  ["slot_full", "was just taken by someone else"],
  ["slot_past", "has passed"],
  ["too_soon", "is now too close for a counselor to prepare"],
  ["slot_unknown", "is not offered any more"],
  ["already_booked", "is one that you have booked already"],
]);

/** A lost time: what happened, that nothing else is lost, and the three nearest times. */
export function LostTime({
  lost,
  reason,
  zone,
  isZoneStated,
  schoolZone,
  alternatives,
  action,
  fields,
}: Props) {
  return (
    <section
      aria-labelledby="lost-time"
      className="mt-6 rounded border-2 border-mark bg-mark-wash p-4"
    >
      <h2 id="lost-time" className="font-serif text-22">
        {dayAndTime(lost, zone)} {because.get(reason) ?? "can't be had any more"}
      </h2>
      <p className="mt-2">
        Your other answers are kept.{" "}
        {alternatives.length > 0
          ? "These are the nearest free times; or choose any below."
          : "Choose another time below."}
      </p>
      <ul className="mt-3 space-y-2">
        {alternatives.map(({ startsAt }) => (
          <li key={startsAt.toISOString()}>
            <form action={action}>
              <input type="hidden" name="slotStartsAt" value={startsAt.toISOString()} />
              {isZoneStated ? <input type="hidden" name="zone" value={zone} /> : null}
              {Object.entries(fields ?? {}).map(([name, value]) => (
                <input key={name} type="hidden" name={name} value={value} />
              ))}
              <button
                type="submit"
                className="min-h-11 w-full rounded border border-accent bg-sheet px-4 py-2 text-left font-semibold text-accent hover:bg-accent-wash"
              >
                {inBothZones(startsAt, zone, schoolZone)}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}
