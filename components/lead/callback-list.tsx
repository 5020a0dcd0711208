import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import type { CallbackRow } from "@/db/queries/callbacks";
import { startsInWords, stateWords } from "@/lib/content/desk-messages";
import { topicLabels } from "@/lib/domain/topics";
import { localDate } from "@/lib/domain/zones";
import { dayLabel, listing, time, timeInZone, zoneLabel } from "@/lib/format";
import { ClaimForm } from "./claim-form";

type Props = {
  rows: CallbackRow[];
  now: Date;
  zone: string;
  claim: (form: FormData) => Promise<void>;
};

/** Calls that were missed and wait for a new time, then today's in the order of the clock. */
export function CallbackList({ rows, ...rest }: Props) {
  return (
    <ol aria-label="Calls" className="border-t border-rule">
      {rows.map((row) => (
        <CallbackItem key={row.id} row={row} {...rest} />
      ))}
    </ol>
  );
}

function CallbackItem({ row, now, zone, claim }: Omit<Props, "rows"> & { row: CallbackRow }) {
  const isOver = row.state === "closed" || row.state === "cancelled";
  const isAhead = !isOver && !row.isDone && !row.isStopped && row.missed === null;
  const isUrgent = row.isUnowned && row.bookedAt.getTime() - now.getTime() < 15 * 60_000;
  const day = localDate(row.bookedAt, zone);
  return (
    <li
      className={`grid gap-x-6 gap-y-1 border-b border-rule py-3 sm:px-3 lg:grid-cols-[15rem_1fr_12rem_5rem] lg:items-baseline ${(isUrgent && isAhead) || row.missed ? "bg-mark-wash" : ""}`}
    >
      <div>
        <p>
          {day === localDate(now, zone) ? null : (
            <span className="block text-14 text-ink-2">{dayLabel(day)}</span>
          )}
          <span className="number text-22">{time(row.bookedAt, zone)}</span>{" "}
          <span className="text-14 text-ink-2">{zoneLabel(zone, row.bookedAt)}</span>
        </p>
        <p className="text-14 text-ink-2">
          {row.statedZone
            ? theirTime(row, row.statedZone, zone)
            : `${row.givenName} stated no zone`}
        </p>
      </div>
      <div className="min-w-0">
        <Who row={row} />
        <p className="text-14 text-ink-2">
          {topicLabels[row.topic]}
          {row.programs.length > 0 ? ` · ${listing(row.programs)}` : ""}
        </p>
      </div>
      <div>
        {isAhead ? (
          <p className={isUrgent ? "font-semibold text-mark" : ""}>
            {capitalized(startsInWords(row.bookedAt, now))}
          </p>
        ) : (
          <Badge tone={row.isStopped || row.missed ? "mark" : "plain"}>{statusOf(row)}</Badge>
        )}
        <p className="text-14 text-ink-2">{ownerLine(row)}</p>
      </div>
      {row.isUnowned && row.canClaim ? (
        <ClaimForm
          action={claim}
          requestId={row.id}
          query=""
          givenName={row.givenName}
          isSolid={isUrgent}
        />
      ) : null}
    </li>
  );
}

/** A link where it leads somewhere: a colleague's request stays theirs. */
function Who({ row }: { row: CallbackRow }) {
  if (!row.canOpen) return <p className="font-semibold">{row.givenName}</p>;
  return (
    <p>
      <Link href={`/desk/leads/${row.id}`} prefetch={false} className="link-title font-semibold">
        {row.givenName}
      </Link>
    </p>
  );
}

function statusOf(row: CallbackRow): string {
  if (row.isStopped) return "Asked to stop: do not call";
  if (row.missed === "missed_by_us") return "Missed: nobody called. Call or find a new time";
  if (row.missed === "missed_by_person") return "Not reached. Waits for a new time";
  return row.isDone ? "Reached" : stateWords[row.state];
}

function theirTime({ bookedAt, givenName }: CallbackRow, theirs: string, ours: string): string {
  const words = timeInZone(bookedAt, theirs);
  return words === timeInZone(bookedAt, ours)
    ? `The same for ${givenName}`
    : `${words} for ${givenName}`;
}

function ownerLine(row: CallbackRow): string {
  if (row.isMine) return "Yours";
  if (row.ownerName) return row.ownerName;
  return row.isUnowned ? "Nobody has claimed it" : "";
}

const capitalized = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
