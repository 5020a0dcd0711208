import { dayAndTime, timeInZone, zoneLabel } from "@/lib/format";

type Props = {
  startsAt: Date;
  /** Null: not held any more; sending takes it if it is still free. */
  heldUntil: Date | null;
  zone: string;
  schoolZone: string;
};

/** The chosen time on both clocks, and how long it is held. */
export function ThreadHold({ startsAt, heldUntil, zone, schoolZone }: Props) {
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
    </div>
  );
}
