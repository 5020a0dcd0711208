import { CallWays } from "@/components/callback/call-ways";
import { CallPanel } from "@/components/lead/call-panel";
import { ClaimForm } from "@/components/lead/claim-form";
import { HoldNotice } from "@/components/lead/hold-notice";
import { LeadAside } from "@/components/lead/lead-aside";
import { LeadButton } from "@/components/lead/lead-button";
import { LeadChatPart } from "@/components/lead/lead-chat-part";
import { LeadHeading } from "@/components/lead/lead-heading";
import { LeadTitled } from "@/components/lead/lead-title";
import { OutcomeForm } from "@/components/lead/outcome-form";
import { Timeline } from "@/components/lead/timeline";
import { VerbalStopForm } from "@/components/lead/verbal-stop-form";
import { findCallToMove } from "@/db/queries/callbacks-move";
import { findOpenCall, previewCall } from "@/db/queries/calls";
import { findHold } from "@/db/queries/holds";
import type { OpenLead } from "@/db/queries/lead";
import { findLeadChat } from "@/db/queries/lead-chat";
import { listLeadConsents, listOtherRequests } from "@/db/queries/lead-person";
import { listTimeline } from "@/db/queries/lead-timeline";
import type { Actor } from "@/lib/auth/actor";
import { leadTitle } from "@/lib/content/desk-messages";
import { transition } from "@/lib/domain/request-states";
import { leadPath } from "@/lib/schemas/lead-filters";
import {
  askTimeAction,
  claimAction,
  closeAction,
  outcomeAction,
  releaseAction,
  reopenAction,
  settleHoldAction,
  startCallAction,
  stepDoneAction,
  verbalStopAction,
} from "../../actions";
import { WriteForms } from "./write-forms";

type Props = {
  lead: OpenLead;
  actor: Actor;
  now: Date;
  zone: string;
  query: string;
  asked: Record<string, string | string[] | undefined>;
};

/** A request with everything about it: the call, the words, the story, the person. */
export async function OpenView({ lead, actor, now, zone, query, asked }: Props) {
  const [entries, consents, others, decision, openCall, chat, heldAt, call] = await Promise.all([
    listTimeline(actor, lead.id, now),
    listLeadConsents(actor, lead.id),
    listOtherRequests(actor, lead.id),
    previewCall(actor, lead.id, now),
    findOpenCall(actor, lead.id),
    findLeadChat(actor, lead.id),
    findHold(actor, { requestId: lead.id }),
    findCallToMove(actor, lead.id),
  ]);
  const base = { requestId: lead.id, query };
  const canWork = lead.access === "open" && transition(lead.state, "answer").ok;
  return (
    <LeadTitled givenName={lead.givenName}>
      <LeadHeading lead={lead} now={now}>
        {lead.canClaim ? (
          <ClaimForm action={claimAction} {...base} givenName={lead.givenName} isSolid />
        ) : null}
        {lead.access === "open" ? <Changes lead={lead} query={query} /> : null}
      </LeadHeading>
      <div className="lg:grid lg:grid-cols-[minmax(0,1fr)_17rem] lg:gap-8">
        <div className="min-w-0">
          {heldAt ? <Held heldAt={heldAt} lead={lead} query={query} zone={zone} /> : null}
          {lead.question ? (
            <p
              dir="auto"
              className="measure mb-5 whitespace-pre-wrap break-words font-serif text-22"
            >
              “{lead.question}”
            </p>
          ) : null}
          <CallPanel
            lead={lead}
            now={now}
            schoolZone={zone}
            decision={decision}
            openCall={openCall}
            isNewCall={openCall !== null && asked.call === openCall.id}
            wasRefused={asked.refused === "1"}
            href={leadPath(lead.id, query)}
            callButton={
              canWork ? (
                <LeadButton
                  action={startCallAction}
                  fields={base}
                  variant={decision?.allowed ? "solid" : "outline"}
                >
                  Call
                </LeadButton>
              ) : null
            }
            callerButton={
              canWork ? (
                <LeadButton
                  action={startCallAction}
                  fields={{ ...base, isInbound: "1" }}
                  variant="quiet"
                >
                  They called us
                </LeadButton>
              ) : null
            }
            askTimeButton={
              canWork && decision?.canAskTime ? (
                <LeadButton action={askTimeAction} fields={base}>
                  Ask for a time by e-mail
                </LeadButton>
              ) : null
            }
            outcomeForm={
              openCall ? (
                <OutcomeForm action={outcomeAction} {...base} touchId={openCall.id} />
              ) : null
            }
          />
          {call ? <CallWays requestId={lead.id} query={query} /> : null}
          {lead.access === "open" ? (
            <WriteForms lead={lead} query={query} entries={entries} canAnswer={canWork} />
          ) : null}
          {chat ? <LeadChatPart chat={chat} givenName={lead.givenName} zone={zone} /> : null}
          <Timeline
            entries={entries}
            show={typeof asked.show === "string" ? asked.show : "all"}
            hrefOf={(show) => leadPath(lead.id, query, show === "all" ? {} : { show })}
            now={now}
            zone={zone}
            givenName={lead.givenName}
            actionsOf={(entry) =>
              entry.kind === "next_step" && !entry.isDone && lead.access === "open" ? (
                <LeadButton action={stepDoneAction} fields={{ ...base, stepId: entry.id }}>
                  Mark as done
                </LeadButton>
              ) : null
            }
          />
        </div>
        <aside aria-label="Person" className="mt-10 lg:mt-0">
          <LeadAside
            lead={lead}
            consents={consents}
            others={others}
            zone={zone}
            verbalStop={
              lead.access === "open" ? (
                <VerbalStopForm action={verbalStopAction} {...base} givenName={lead.givenName} />
              ) : null
            }
          />
        </aside>
      </div>
      {lead.access === "open" ? null : <title>{leadTitle(lead.givenName)}</title>}
    </LeadTitled>
  );
}

type HeldProps = { heldAt: Date; lead: OpenLead; query: string; zone: string };

function Held({ heldAt, lead, query, zone }: HeldProps) {
  const fields = { requestId: lead.id, query };
  return (
    <HoldNotice heldAt={heldAt} givenName={lead.givenName} zone={zone}>
      <LeadButton action={settleHoldAction} fields={{ ...fields, isStop: "1" }} variant="solid">
        Yes, stop everything
      </LeadButton>
      <LeadButton action={settleHoldAction} fields={{ ...fields, isStop: "0" }}>
        No, that was not meant
      </LeadButton>
    </HoldNotice>
  );
}

function Changes({ lead, query }: { lead: OpenLead; query: string }) {
  const fields = { requestId: lead.id, query, version: String(lead.version) };
  return (
    <>
      {transition(lead.state, "release").ok ? (
        <LeadButton action={releaseAction} fields={fields}>
          {lead.isMine ? "Release" : "Take back to the queue"}
        </LeadButton>
      ) : null}
      {lead.state !== "waiting" && transition(lead.state, "close").ok ? (
        <div data-key="close">
          <LeadButton action={closeAction} fields={fields}>
            Close request
          </LeadButton>
        </div>
      ) : null}
      {transition(lead.state, "reopen").ok ? (
        <LeadButton action={reopenAction} fields={fields}>
          Reopen
        </LeadButton>
      ) : null}
    </>
  );
}
