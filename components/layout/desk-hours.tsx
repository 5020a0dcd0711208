import type { DeskDay } from "@/lib/content/desk-hours";
import { zoneLabel } from "@/lib/format";

type Props = { week: readonly DeskDay[]; zone: string };

/** The desk's week in words, with its zone. */
export function DeskHours({ week, zone }: Props) {
  if (week.length === 0) return <p>Hours are not published yet.</p>;
  return (
    <dl className="grid gap-1">
      {week.map(({ days, hours }) => (
        <div key={days} className="flex flex-wrap gap-x-2">
          <dt className="font-semibold">{days}</dt>
          <dd>{hours}</dd>
        </div>
      ))}
      <div>
        <dt className="sr-only">Time zone</dt>
        <dd className="text-ink-2">{zoneLabel(zone)}</dd>
      </div>
    </dl>
  );
}
