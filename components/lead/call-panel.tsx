import type { ReactNode } from "react";
import { Answer } from "@/components/ui/answer";
import type { CallPreview } from "@/db/queries/calls";
import type { OpenLead } from "@/db/queries/lead";
import { refusalWords } from "@/lib/content/desk-messages";
import type { ContactReason } from "@/lib/domain/contact-gate";
import { time, zoneLabel } from "@/lib/format";
import { phoneText } from "@/lib/phone";
import { BothClocks } from "./both-clocks";
import { CallHandOff } from "./call-hand-off";
import { onBothClocks, timesNow } from "./next-allowed";
import { TurnAt } from "./turn-at";

type Props = {
  lead: OpenLead;
  now: Date;
  schoolZone: string;
  decision: CallPreview | null;
  /** The actor's call that waits for its outcome. */
  openCall: { startedAt: Date; isInbound: boolean } | null;
  isNewCall: boolean;
  wasRefused: boolean;
  /** This page, for whoever asks again without scripts. */
  href: string;
  callButton: ReactNode;
  /** For a call that came in. */
  callerButton: ReactNode;
  /** Where no hour at the desk is lawful: the one mail that asks for a time. */
  askTimeButton: ReactNode;
  outcomeForm: ReactNode;
};

/** The time for her, whether a call is allowed, and the way to make it, in one place. */
export function CallPanel(props: Props) {
  const { lead, now, schoolZone, decision, openCall } = props;
  return (
    <section
      aria-labelledby="call-title"
      className="rounded border border-rule bg-sheet px-4 py-4 sm:px-5"
    >
      <h2 id="call-title" className="sr-only">
        Call
      </h2>
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="min-w-0 grow basis-72 sm:basis-80">
          <LocalTime lead={lead} now={now} zones={decision?.zones ?? []} />
          {lead.bookedAt ? (
            <p className="mt-1">
              <strong>Booked:</strong>{" "}
              <BothClocks
                at={lead.bookedAt}
                schoolZone={schoolZone}
                personZone={lead.statedZone}
                who={lead.givenName}
              />
            </p>
          ) : null}
          {openCall ? null : (
            <>
              <GateAnswer {...props} />
              <NextLook {...props} />
            </>
          )}
        </div>
        {openCall ? null : (
          <div className="flex flex-wrap gap-2">
            {lead.phone ? props.callButton : null}
            {props.askTimeButton}
            {props.callerButton}
          </div>
        )}
      </div>
      {openCall ? (
        <div className="mt-4 grid justify-items-start gap-5 border-t border-rule pt-4">
          {lead.phone && !openCall.isInbound ? (
            <CallHandOff
              phone={lead.phone}
              words={`Call ${phoneText(lead.phone)}`}
              isNew={props.isNewCall}
            />
          ) : null}
          {props.outcomeForm}
        </div>
      ) : null}
    </section>
  );
}

function LocalTime({ lead, now, zones }: { lead: OpenLead; now: Date; zones: string[] }) {
  const { statedZone, givenName } = lead;
  if (statedZone) {
    return (
      <p>
        <span className="number text-22">{time(now, statedZone)}</span> {zoneLabel(statedZone, now)}{" "}
        for {givenName} now
      </p>
    );
  }
  if (zones.length === 0) return <p>{givenName} stated no time zone.</p>;
  return (
    <p>
      {givenName} stated no time zone. By phone number and what else we know it is{" "}
      {timesNow(now, zones)} there; all of it has to be lawful.
    </p>
  );
}

/** What no waiting changes. */
const neverReasons: readonly ContactReason[] = [
  "stopped",
  "channel_stopped",
  "suppressed",
  "request_closed",
  "no_phone",
  "phone_blocked",
];

/** Whoever pressed Call and was refused stands at the reason. */
function GateAnswer(props: Props) {
  const words = <GateWords {...props} />;
  if (props.wasRefused && props.decision) {
    return (
      <div className="mt-2">
        <Answer tone={props.decision.allowed ? "success" : "mark"}>{words}</Answer>
      </div>
    );
  }
  return (
    <p className="mt-1" role="status">
      {words}
    </p>
  );
}

function GateWords({ lead, decision, schoolZone, wasRefused }: Props) {
  if (!decision) return null;
  if (decision.allowed) {
    return <strong className="text-accent">You may call now.</strong>;
  }
  const { reason, nextAllowedAt, zones } = decision;
  const answer = neverReasons.includes(reason) ? "No call possible." : "Not now.";
  const next = nextAllowedAt && onBothClocks(nextAllowedAt, schoolZone, zones, lead.givenName);
  return (
    <>
      <strong className="text-mark">{wasRefused ? "The call was not made." : answer}</strong>{" "}
      {refusalWords(reason, lead.givenName, next)}
    </>
  );
}

/** With scripts the page turns at the instant; without them the time is said and a link asks. */
function NextLook({ decision, now, href }: Pick<Props, "decision" | "now" | "href">) {
  if (!decision || decision.allowed || !decision.nextAllowedAt) return null;
  return (
    <p className="mt-1 text-14">
      <TurnAt
        inMs={decision.nextAllowedAt.getTime() - now.getTime()}
        words="This page turns by itself then."
      />
      <a href={href} className="link inline-flex min-h-6 items-center">
        Check again
      </a>
    </p>
  );
}
