import { CallPanel } from "@/components/lead/call-panel";
import { ClaimForm } from "@/components/lead/claim-form";
import { LeadAside } from "@/components/lead/lead-aside";
import { LeadButton } from "@/components/lead/lead-button";
import { LeadHeading } from "@/components/lead/lead-heading";
import { OutcomeForm } from "@/components/lead/outcome-form";
import { Timeline } from "@/components/lead/timeline";
import { findOpenCall, previewCall } from "@/db/queries/calls";
import type { OpenLead } from "@/db/queries/lead";
import { listLeadConsents, listOtherRequests } from "@/db/queries/lead-person";
import { listTimeline } from "@/db/queries/lead-timeline";
import type { Actor } from "@/lib/auth/actor";
import { LEAD_TITLE } from "@/lib/content/desk-messages";
import { transition } from "@/lib/domain/request-states";
import { leadPath } from "@/lib/schemas/lead-filters";
import {
  claimAction,
  closeAction,
  outcomeAction,
  releaseAction,
  startCallAction,
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
  const [entries, consents, others, decision, openCall] = await Promise.all([
    listTimeline(actor, lead.id, now),
    listLeadConsents(actor, lead.id),
    listOtherRequests(actor, lead.id),
    previewCall(actor, lead.id, now),
    findOpenCall(actor, lead.id),
  ]);
  const base = { requestId: lead.id, query };
  const canWork = lead.access === "open" && transition(lead.state, "answer").ok;
  return (
    <>
      <LeadHeading lead={lead} now={now}>
        {lead.canClaim ? (
          <ClaimForm action={claimAction} {...base} givenName={lead.givenName} isSolid />
        ) : null}
        {lead.access === "open" ? <Changes lead={lead} query={query} /> : null}
      </LeadHeading>
      <div className="lg:grid lg:grid-cols-[minmax(0,1fr)_17rem] lg:gap-8">
        <div className="min-w-0">
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
            outcomeForm={
              openCall ? (
                <OutcomeForm action={outcomeAction} {...base} touchId={openCall.id} />
              ) : null
            }
          />
          {lead.access === "open" ? (
            <WriteForms lead={lead} query={query} entries={entries} canAnswer={canWork} />
          ) : null}
          <Timeline
            entries={entries}
            show={typeof asked.show === "string" ? asked.show : "all"}
            hrefOf={(show) => leadPath(lead.id, query, show === "all" ? {} : { show })}
            now={now}
            zone={zone}
            givenName={lead.givenName}
          />
        </div>
        <aside aria-label="Person" className="mt-10 lg:mt-0">
          <LeadAside lead={lead} consents={consents} others={others} zone={zone} />
        </aside>
      </div>
      {lead.access === "open" ? null : <title>{LEAD_TITLE}</title>}
    </>
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
        <LeadButton action={closeAction} fields={fields}>
          Close request
        </LeadButton>
      ) : null}
    </>
  );
}
