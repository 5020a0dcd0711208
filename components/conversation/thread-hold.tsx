import { dayAndTime, timeInZone, zoneLabel } from "@/lib/format";

type Props = {
  startsAt: Date;
  /** Null: not held any more; sending takes it if it is still free. */
  heldUntil: Date | null;
  zone: string;
  schoolZone: string;
  fields: Record<string, string>;
  action: (form: FormData) => Promise<void>;
};

/** The chosen time on both clocks, how long it is held, and a button for who needs longer. */
export function ThreadHold({ startsAt, heldUntil, zone, schoolZone, fields, action }: Props) {
  const isElsewhere = zoneLabel(zone, startsAt) !== zoneLabel(schoolZone, startsAt);
  return (
    <div className="mt-5 rounded border border-rule bg-accent-wash px-4 py-3">
      <p>
        <strong>{dayAndTime(startsAt, zone)}</strong>
        {isElsewhere ? ` (${timeInZone(startsAt, schoolZone)} at the school)` : ""}
      </p>
      <p className="text-16">
        {heldUntil
          ? `Held for you until ${timeInZone(heldUntil, zone)}.`
          : "Not held any more: it is yours when you send this, if it is still free."}
      </p>
      <form action={action}>
        {Object.entries({ ...fields, slotStartsAt: startsAt.toISOString() }).map(
          ([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ),
        )}
        <button
          type="submit"
          className="min-h-11 font-semibold text-accent underline underline-offset-4"
        >
          Hold it for 15 more minutes
        </button>
      </form>
    </div>
  );
}
