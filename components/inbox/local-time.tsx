import { time, zoneLabel } from "@/lib/format";

/** What the clock shows where the person is, as their browser told it. */
export function LocalTime({ now, zone }: { now: Date; zone: string | null }) {
  if (!zone) return <p className="text-ink-2">Their browser told no zone.</p>;
  return (
    <p>
      <span className="number text-22">{time(now, zone)}</span> {zoneLabel(zone, now)}
    </p>
  );
}
