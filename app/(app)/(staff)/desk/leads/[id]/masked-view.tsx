import { BothClocks } from "@/components/lead/both-clocks";
import { ClaimForm } from "@/components/lead/claim-form";
import { LeadHeading } from "@/components/lead/lead-heading";
import type { MaskedLead } from "@/db/queries/lead";
import { leadTitle } from "@/lib/content/desk-messages";
import { claimAction } from "../../actions";

type Props = { lead: MaskedLead; now: Date; zone: string; query: string };

/** What may be seen before a claim: first name, topic, programs, times. */
export function MaskedView({ lead, now, zone, query }: Props) {
  return (
    <>
      <LeadHeading lead={lead} now={now}>
        {lead.canClaim ? (
          <ClaimForm
            action={claimAction}
            requestId={lead.id}
            query={query}
            givenName={lead.givenName}
            isSolid
          />
        ) : null}
      </LeadHeading>
      <div className="measure grid gap-3">
        {lead.bookedAt ? (
          <p>
            <strong>Call booked:</strong>{" "}
            <BothClocks
              at={lead.bookedAt}
              schoolZone={zone}
              personZone={null}
              who={lead.givenName}
            />
          </p>
        ) : null}
        <p className="text-ink-2">{explanation(lead)}</p>
      </div>
      <title>{leadTitle(lead.givenName)}</title>
    </>
  );
}

function explanation({ canClaim, state, givenName }: MaskedLead): string {
  if (canClaim) {
    return `Claim this to see what ${givenName} asks, how to reach them, and what they shared.`;
  }
  if (state === "unconfirmed") {
    return "The mail code was not entered yet. It can be claimed as soon as it is; until then nobody calls.";
  }
  return "You see that this request exists and how it stands. What it says is open to who claimed it and to who manages its queue.";
}
