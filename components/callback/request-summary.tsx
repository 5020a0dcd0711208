import Link from "next/link";
import type { RequestForAsker } from "@/db/queries/requests-own";
import { topicLabels } from "@/lib/domain/topics";
import { dayAndTime, inBothZones, schoolTime } from "@/lib/format";
import { phoneText } from "@/lib/phone";

type Props = {
  request: RequestForAsker;
  institution: { name: string; phone: string; zone: string };
  /** The signed path of this request. */
  link: string;
  /** The names of the programs asked about. */
  programs: string[];
  isNew?: boolean;
};

function headingOf({ request, isNew }: Props): string {
  if (request.state === "cancelled") return "This request is cancelled";
  if (request.state === "unconfirmed") return "Not finished yet";
  if (request.bookedAt) return isNew ? "Your call is booked" : "Your booked call";
  return isNew ? "We have your message" : "Your message";
}

/** A request in the words of the person who asked, with everything they can still do about it. */
export function RequestSummary(props: Props) {
  const { request, institution, link, programs } = props;
  const zone = request.statedZone ?? institution.zone;
  const canChange =
    request.state === "waiting" || request.state === "claimed" || request.isCallPending;
  return (
    <div className="mx-auto max-w-2xl py-10">
      <h1 className="font-serif text-42 leading-tight">{headingOf(props)}</h1>
      <p className="mt-6">
        Reference{" "}
        <strong data-reference className="font-serif text-22 whitespace-nowrap">
          {request.reference}
        </strong>
        . Read it out if you call us.
      </p>
      {request.bookedAt && request.state !== "cancelled" ? (
        <BookedCall bookedAt={request.bookedAt} zone={zone} {...props} />
      ) : null}
      {request.state === "unconfirmed" && request.wantedStartsAt ? (
        <p className="mt-6">
          It is for a call on{" "}
          <strong>{inBothZones(request.wantedStartsAt, zone, institution.zone)}</strong>.
        </p>
      ) : null}
      {canChange && !request.bookedAt ? (
        <p className="mt-6">
          A counselor reads it and answers to <span className="break-words">{request.email}</span>,
          most often within one working day.
        </p>
      ) : null}
      {request.state === "cancelled" ? (
        <p className="mt-6">
          {request.cancelledBy === "staff" ? "We had to cancel it; our mail says why. " : ""}
          Nobody will call or write to you about it. You can ask again any time.
        </p>
      ) : null}
      <dl className="mt-6 grid gap-x-6 gap-y-2 border-t border-rule pt-4 sm:grid-cols-[9rem_1fr]">
        <dt className="font-semibold">About</dt>
        <dd>{topicLabels[request.topic]}</dd>
        {programs.length > 0 ? (
          <>
            <dt className="font-semibold">Programs</dt>
            <dd className="min-w-0 whitespace-pre-line">{programs.join("\n")}</dd>
          </>
        ) : null}
        {request.question ? (
          <>
            <dt className="font-semibold">You wrote</dt>
            <dd className="min-w-0 break-words whitespace-pre-line">{request.question}</dd>
          </>
        ) : null}
      </dl>
      <ul className="mt-8 flex flex-wrap gap-x-6 gap-y-3">
        {canChange && request.bookedAt ? (
          <>
            <Way href={`${link}/calendar`} label="Add to my calendar (.ics)" isFile />
            <Way href={`${link}/time`} label="Change the time" />
          </>
        ) : null}
        {canChange ? (
          <Way
            href={`${link}/cancel`}
            label={request.bookedAt ? "Cancel the call" : "Cancel the request"}
          />
        ) : null}
        {request.state === "cancelled" ? <Way href="/talk" label="Ask again" /> : null}
        <Way href="/my/requests" label="All my requests" />
        {request.state === "unconfirmed" ? null : (
          <Way href={`${link}/stop`} label="Stop contacting me" />
        )}
      </ul>
    </div>
  );
}

function BookedCall({
  bookedAt,
  zone,
  request,
  institution,
}: Props & { bookedAt: Date; zone: string }) {
  const isElsewhere = schoolTime(bookedAt, zone, institution.zone) !== null;
  return (
    <>
      <p className="mt-6 font-serif text-30">{dayAndTime(bookedAt, zone)}</p>
      {isElsewhere ? (
        <p className="mt-1 text-ink-2">{dayAndTime(bookedAt, institution.zone)} at the school.</p>
      ) : null}
      <p className="mt-4">
        A counselor of {institution.name} calls you at{" "}
        <span className="whitespace-nowrap">{request.phone ? phoneText(request.phone) : ""}</span>{" "}
        from <span className="whitespace-nowrap">{phoneText(institution.phone)}</span>. A copy of
        this is in your mail, with a calendar file.
      </p>
    </>
  );
}

function Way({ href, label, isFile }: { href: string; label: string; isFile?: boolean }) {
  const look = "underline underline-offset-4";
  return (
    <li>
      {isFile ? (
        <a href={href} className={look}>
          {label}
        </a>
      ) : (
        <Link prefetch={false} href={href} className={look}>
          {label}
        </Link>
      )}
    </li>
  );
}
