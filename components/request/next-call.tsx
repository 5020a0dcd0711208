import { ButtonLink } from "@/components/ui/button";
import type { MyRequest } from "@/db/queries/my-requests";
import { localDate } from "@/lib/domain/zones";
import { dayLabel, listing, schoolTime, time, zoneLabel } from "@/lib/format";
import { phoneText } from "@/lib/phone";

type Props = { request: MyRequest; startsAt: Date; schoolZone: string; changeHref: string };

/** The call to come, large: the time on the person's own clock, the number, and how to change it. */
export function NextCall({ request, startsAt, schoolZone, changeHref }: Props) {
  const zone = request.statedZone ?? schoolZone;
  const other = schoolTime(startsAt, zone, schoolZone);
  return (
    <section
      aria-labelledby="next-call"
      className="mt-8 rounded border border-rule border-l-4 border-l-accent bg-sheet px-5 py-5 sm:px-7"
    >
      <h2 id="next-call" className="text-18">
        {request.isStopped ? "A call you booked" : "Your next call"}
      </h2>
      <p className="number mt-1 text-42">{time(startsAt, zone)}</p>
      <p>
        {dayLabel(localDate(startsAt, zone))}, {zoneLabel(zone, startsAt)}
        {other ? ` (${other} at the school)` : ""}
      </p>
      <p className="mt-2">
        {request.isStopped
          ? "You asked us to stop contacting you, so nobody will call. A new request lets us answer that one."
          : callLine(request)}
      </p>
      {request.programs.length > 0 ? (
        <p className="text-ink-2">About {listing(request.programs)}</p>
      ) : null}
      <p className="mt-4">
        <ButtonLink href={changeHref}>Change or cancel this call</ButtonLink>
      </p>
    </section>
  );
}

function callLine({ counselorName, phone }: MyRequest): string {
  const who = counselorName ?? "A counselor";
  return `${who} will call you${phone ? ` at ${phoneText(phone)}` : ""}.`;
}
