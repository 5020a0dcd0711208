import type { MyEvent } from "@/db/queries/my-requests";
import { bookingWordsForPerson } from "@/lib/content/booking-words";
import { triedWords } from "@/lib/content/request-words";
import { dateLong, dayAndTime } from "@/lib/format";

type Props = { events: MyEvent[]; zone: string; label: string };

/** Everything done about a request, newest first: each call tried, each answer, each next step. */
export function RequestEvents({ events, zone, label }: Props) {
  if (events.length === 0) {
    return <p className="mt-3 text-16 text-ink-2">Nobody has called or written yet.</p>;
  }
  return (
    <ol aria-label={label} className="mt-4 border-l-2 border-rule">
      {events.map((event) => (
        <li key={event.id} className="pb-4 pl-4 last:pb-0">
          <p className="text-14 text-ink-2">
            <time dateTime={event.at.toISOString()}>{dayAndTime(event.at, zone)}</time>
          </p>
          <EventWords event={event} zone={zone} />
        </li>
      ))}
    </ol>
  );
}

function EventWords({ event, zone }: { event: MyEvent; zone: string }) {
  if (event.kind === "booking") return <BookingWords event={event.event} zone={zone} />;
  const by = event.by ?? "A counselor";
  if (event.kind === "call") {
    return (
      <p>
        {event.isInbound
          ? `You called; ${by} ${event.outcome === "asked_to_stop" ? "heard you ask us to stop. We have stopped" : "answered"}.`
          : `${by} ${event.outcome ? triedWords[event.outcome] : "called you"}.`}
      </p>
    );
  }
  const isStep = event.kind === "next_step";
  return (
    <>
      <p className="font-semibold">
        {isStep ? `Next step${event.isDone ? ", done" : ""}` : `${by} wrote`}
        {isStep && event.dueOn ? `, by ${dateLong(event.dueOn)}` : ""}
      </p>
      <p dir="auto" className="measure whitespace-pre-wrap break-words">
        {event.body}
      </p>
    </>
  );
}

type BookingProps = { event: Extract<MyEvent, { kind: "booking" }>["event"]; zone: string };

function BookingWords({ event, zone }: BookingProps) {
  const inWords = (at: Date | null) => at && dayAndTime(at, zone);
  const words = { ...event, from: inWords(event.from), to: inWords(event.to) };
  return (
    <>
      <p>{bookingWordsForPerson(words)}</p>
      {event.reason ? (
        <p dir="auto" className="measure whitespace-pre-wrap break-words">
          “{event.reason}”
        </p>
      ) : null}
    </>
  );
}
