import type { ReactNode } from "react";
import type { OpenLead } from "@/db/queries/lead";
import { refusalWords } from "@/lib/content/desk-messages";
import type { ContactDecision } from "@/lib/domain/contact-gate";
import { dayAndTime, time, zoneLabel } from "@/lib/format";
import { phoneText } from "@/lib/phone";
import { BothClocks } from "./both-clocks";
import { CallHandOff } from "./call-hand-off";

type Props = {
  lead: OpenLead;
  now: Date;
  schoolZone: string;
  decision: ContactDecision | null;
  /** The actor's call that waits for its outcome. */
  openCall: { startedAt: Date; isInbound: boolean } | null;
  isNewCall: boolean;
  wasRefused: boolean;
  callButton: ReactNode;
  /** For a call that came in. */
  callerButton: ReactNode;
  outcomeForm: ReactNode;
};

/** The time for her, whether a call is allowed, and the way to make it, in one place. */
export function CallPanel(props: Props) {
  const { lead, now, schoolZone, decision, openCall, wasRefused } = props;
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
          <LocalTime lead={lead} now={now} />
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
            <p className="mt-1" role={wasRefused ? "status" : undefined}>
              <GateWords {...props} decision={decision} />
            </p>
          )}
        </div>
        {openCall ? null : (
          <div className="flex flex-wrap gap-2">
            {lead.phone ? props.callButton : null}
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

function LocalTime({ lead, now }: { lead: OpenLead; now: Date }) {
  if (!lead.statedZone) return <p>{lead.givenName} stated no time zone.</p>;
  return (
    <p>
      <span className="number text-22">{time(now, lead.statedZone)}</span>{" "}
      {zoneLabel(lead.statedZone, now)} for {lead.givenName} now
    </p>
  );
}

function GateWords({ lead, decision, schoolZone, wasRefused }: Props) {
  if (!decision) return null;
  if (decision.allowed) {
    return <strong className="text-accent">You may call now.</strong>;
  }
  const next = decision.nextAllowedAt ? dayAndTime(decision.nextAllowedAt, schoolZone) : null;
  return (
    <>
      <strong className="text-mark">{wasRefused ? "The call was not made." : "Not now."}</strong>{" "}
      {refusalWords(decision.reason, lead.givenName, next)}
    </>
  );
}
