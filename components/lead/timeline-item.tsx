import type { ReactNode } from "react";
import type { TimelineEntry } from "@/db/queries/lead-timeline";
import { bookingWordsForDesk } from "@/lib/content/booking-words";
import { changeWords, outcomeWords, refusalWords } from "@/lib/content/desk-messages";
import type { ContactReason } from "@/lib/domain/contact-gate";
import { localDate } from "@/lib/domain/zones";
import { dateLong, dayAndTime, dayLabel, timeInZone } from "@/lib/format";

type Props = {
  entry: TimelineEntry;
  now: Date;
  zone: string;
  givenName: string;
  /** What can be done about this entry; null for nothing. */
  children?: ReactNode;
};

export function TimelineItem({ entry, now, zone, givenName, children }: Props) {
  const day = localDate(entry.at, zone);
  const today = localDate(now, zone);
  return (
    <li className="relative pb-5 pl-5 before:absolute before:top-1.5 before:-left-[5px] before:size-2.5 before:rounded-full before:border before:border-ink-2 before:bg-paper">
      <div
        className={
          entry.kind === "note" ? "rounded border border-mark bg-mark-wash px-3 py-2" : undefined
        }
      >
        <div className="flex flex-wrap items-baseline justify-between gap-x-6">
          <Headline entry={entry} givenName={givenName} zone={zone} />
          <p className="text-14 text-ink-2">
            <time dateTime={entry.at.toISOString()}>
              {day === today ? "" : `${dayLabel(day)}, `}
              {timeInZone(entry.at, zone)}
            </time>
          </p>
        </div>
        <Words entry={entry} />
        {children}
      </div>
    </li>
  );
}

type HeadlineProps = { entry: TimelineEntry; givenName: string; zone: string };

/** What happened, by whom, in one sentence. */
function Headline({ entry, givenName, zone }: HeadlineProps) {
  const by = entry.by ?? givenName;
  switch (entry.kind) {
    case "note":
      return <Written lead={<strong className="text-mark">Private note</strong>} by={by} />;
    case "reply":
      return <Written lead={<strong>Reply by e-mail</strong>} by={by} />;
    case "next_step":
      return (
        <Written
          lead={<strong>Next step{entry.isDone ? ", done" : ""}</strong>}
          by={entry.dueOn ? `${by}, due ${dateLong(entry.dueOn)}` : by}
        />
      );
    case "call":
      return (
        <p>
          <strong>
            {entry.basis === "inbound" ? `${givenName} called ${by}:` : `Call by ${by}:`}
          </strong>{" "}
          {entry.outcome ? outcomeWords[entry.outcome].label.toLowerCase() : "outcome not recorded"}
          {entry.basis === "inbound" ? null : (
            <span className="text-ink-2">
              {" "}
              · allowed:{" "}
              {entry.basis === "booked_call" ? "booked for then" : "they asked for contact"}
            </span>
          )}
        </p>
      );
    case "refused_call":
      return (
        <p>
          <strong>Call by {by} not made.</strong>{" "}
          <span className="text-ink-2">
            {refusalWords(
              entry.reason as ContactReason,
              givenName,
              entry.nextAllowedAt && dayAndTime(entry.nextAllowedAt, zone),
            )}
          </span>
        </p>
      );
    case "booking":
      return <Booking event={entry.event} givenName={givenName} zone={zone} />;
    case "change":
      return <p>{changeLine(entry.change, entry.by, entry.byRole, givenName)}</p>;
  }
}

/** What somebody typed, as they typed it: line breaks kept, any direction of writing. */
function Words({ entry }: { entry: TimelineEntry }) {
  if ("body" in entry) return <Typed>{entry.body}</Typed>;
  if (entry.kind !== "booking" || !entry.event.reason) return null;
  return <Typed>{`“${entry.event.reason}”`}</Typed>;
}

function Typed({ children }: { children: string }) {
  return (
    <p dir="auto" className="measure mt-0.5 whitespace-pre-wrap break-words">
      {children}
    </p>
  );
}

type BookingProps = {
  event: Extract<TimelineEntry, { kind: "booking" }>["event"];
  givenName: string;
  zone: string;
};

function Booking({ event, givenName, zone }: BookingProps) {
  const inWords = (at: Date | null) => at && dayAndTime(at, zone);
  const words = { ...event, from: inWords(event.from), to: inWords(event.to) };
  return (
    <p className={event.kind === "missed_by_us" ? "font-semibold text-mark" : undefined}>
      {bookingWordsForDesk(words, givenName)}
    </p>
  );
}

function changeLine(change: string, by: string | null, byRole: string, givenName: string) {
  const words = changeWords(change);
  if (change === "request.create" || change === "request.confirm") return words;
  if (change === "request.open_by_reference") return `${by ?? "Staff"} ${words}`;
  if (byRole === "student" || byRole === "bearer") return `${words} by ${givenName}`;
  return by ? `${words} by ${by}` : words;
}

function Written({ lead, by }: { lead: ReactNode; by: string }) {
  return (
    <p>
      {lead} <span className="text-14 text-ink-2">· {by}</span>
    </p>
  );
}
