import Link from "next/link";
import type { Slot } from "@/lib/domain/slots";
import { localDate } from "@/lib/domain/zones";
import { dayAndTime, timeInZone, zoneLabel } from "@/lib/format";

type Props = {
  /** The next free times; none when all are taken. */
  slots: readonly Slot[];
  zone: string;
  /** By the person or their browser; else `zone` is the school's, and only shown. */
  isZoneStated: boolean;
  schoolZone: string;
  conversationId: string;
  isInPanel: boolean;
  action: (form: FormData) => Promise<void>;
  moreHref: string;
  mailHref: string;
};

/** Nobody could answer: real times for a call, in the thread itself, or an answer by mail. */
export function ThreadOffers(props: Props) {
  const { slots, zone, schoolZone, moreHref, mailHref } = props;
  const isElsewhere = zone !== schoolZone;
  return (
    <section
      aria-labelledby="offers"
      className="rounded border border-rule border-l-4 border-l-accent bg-sheet px-5 py-4"
    >
      <h2 id="offers" className="text-22">
        {slots.length > 0 ? "When may we call you?" : "Every time is taken right now"}
      </h2>
      {slots.length > 0 ? (
        <>
          <p className="mt-1 text-16 text-ink-2">
            A counselor calls you then and has read this chat. Times are {zoneLabel(zone)}
            {isElsewhere ? `; the school is on ${zoneLabel(schoolZone)}` : ""}.
          </p>
          <ul className="mt-3 grid gap-2 sm:grid-cols-2">
            {slots.map((slot) => (
              <li key={slot.startsAt.toISOString()}>
                <Offer {...props} startsAt={slot.startsAt} />
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p className="mt-1">New times open each day. A message reaches us now.</p>
      )}
      <p className="mt-3 flex flex-wrap gap-x-6 gap-y-1">
        {slots.length > 0 ? (
          <Link prefetch={false} href={moreHref} className="link inline-flex min-h-11 items-center">
            More times
          </Link>
        ) : null}
        <Link prefetch={false} href={mailHref} className="link inline-flex min-h-11 items-center">
          Answer me by e-mail instead
        </Link>
      </p>
    </section>
  );
}

type OfferProps = Props & { startsAt: Date };

function Offer(props: OfferProps) {
  const { startsAt, zone, isZoneStated, schoolZone, conversationId, isInPanel, action } = props;
  return (
    <form action={action} className="h-full">
      <input type="hidden" name="conversationId" value={conversationId} />
      <input type="hidden" name="slotStartsAt" value={startsAt.toISOString()} />
      {isZoneStated ? <input type="hidden" name="zone" value={zone} /> : null}
      {isInPanel ? <input type="hidden" name="in" value="panel" /> : null}
      <button
        type="submit"
        className="h-full min-h-11 w-full rounded border border-accent px-4 py-2 text-left text-16 font-semibold text-accent hover:bg-accent-wash"
      >
        {dayAndTime(startsAt, zone)}
        {zone === schoolZone ? null : (
          <span className="block text-14 font-normal text-ink-2">
            {atSchool(startsAt, zone, schoolZone)} at the school
          </span>
        )}
      </button>
    </form>
  );
}

/** The day only where it is another one there. */
function atSchool(startsAt: Date, zone: string, schoolZone: string): string {
  const isSameDay = localDate(startsAt, zone) === localDate(startsAt, schoolZone);
  return (isSameDay ? timeInZone : dayAndTime)(startsAt, schoolZone);
}
