import type { PromisedRequest } from "@/db/queries/promises";
import { dayAndTime } from "@/lib/format";

type Props = {
  request: PromisedRequest;
  zone: string;
  schoolZone: string;
  /** The signed path of the request. */
  link: string;
  isInPanel: boolean;
};

/** What this thread promises: the call or the mail, with everything that can be done about it. */
export function ThreadBooking({ request, zone, schoolZone, link, isInPanel }: Props) {
  const { startsAt } = request;
  const target = isInPanel ? "_top" : undefined;
  return (
    <section
      aria-labelledby="promise"
      className="rounded border border-rule border-l-4 border-l-accent bg-sheet px-5 py-4"
    >
      <h2 id="promise" className="text-22">
        {startsAt ? "Your call is booked" : "We answer you by e-mail"}
      </h2>
      {startsAt ? (
        <>
          <p className="mt-1 font-serif text-22">{dayAndTime(startsAt, zone)}</p>
          {zone === schoolZone ? null : (
            <p className="text-16 text-ink-2">{dayAndTime(startsAt, schoolZone)} at the school</p>
          )}
        </>
      ) : (
        <p className="mt-1">A counselor reads this chat and writes, most often in a working day.</p>
      )}
      <p className="mt-2">
        Reference{" "}
        <strong data-reference className="whitespace-nowrap">
          {request.reference}
        </strong>
        . You can go on writing here; the counselor reads it before the call.
      </p>
      <ul className="mt-2 flex flex-wrap gap-x-6">
        {startsAt ? (
          <li>
            <a href={`${link}/calendar`} className="link inline-flex min-h-11 items-center">
              Add to my calendar (.ics)
            </a>
          </li>
        ) : null}
        <li>
          <a href={link} target={target} className="link inline-flex min-h-11 items-center">
            {startsAt ? "Change or cancel this call" : "See or cancel the request"}
          </a>
        </li>
      </ul>
    </section>
  );
}
