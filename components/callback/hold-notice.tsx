import { inBothZones, timeInZone } from "@/lib/format";

type Props = { startsAt: Date; heldUntil: Date; zone: string; schoolZone: string };

/** How long the chosen time is held. The button for those who need longer is in the form below. */
export function HoldNotice({ startsAt, heldUntil, zone, schoolZone }: Props) {
  return (
    <p className="mt-6 rounded border border-rule bg-accent-wash px-4 py-3">
      We hold <strong>{inBothZones(startsAt, zone, schoolZone)}</strong> for you until{" "}
      {timeInZone(heldUntil, zone)}.
    </p>
  );
}
