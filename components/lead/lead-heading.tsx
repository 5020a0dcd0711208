import Link from "next/link";
import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import type { MaskedLead, OpenLead } from "@/db/queries/lead";
import { kindWords, stateWords } from "@/lib/content/desk-messages";
import { topicLabels } from "@/lib/domain/topics";
import { listing } from "@/lib/format";
import { LeadKeys } from "./lead-keys";
import { nameOf } from "./lead-list";
import { LeadName } from "./lead-name";
import { WaitingTime } from "./waiting-time";

type Props = { lead: MaskedLead | OpenLead; now: Date; children?: ReactNode };

/** Who asks for what and for how long, and what can be done about it. */
export function LeadHeading({ lead, now, children }: Props) {
  const name = lead.access === "masked" ? lead.givenName : nameOf(lead);
  const isWaiting = lead.state === "waiting" || lead.state === "claimed";
  return (
    <div className="mb-5 flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
      <div className="min-w-0">
        <LeadName requestId={lead.id}>{name}</LeadName>
        <p>
          {kindWords[lead.kind]} · {topicLabels[lead.topic]}
          {isWaiting ? (
            <>
              {" "}
              · <WaitingTime since={lead.confirmedAt ?? lead.createdAt} now={now} />
            </>
          ) : null}
        </p>
        <p className="text-ink-2">
          {lead.programs.length > 0 ? listing(lead.programs) : "No program named"}
        </p>
        <p className="mt-2 flex flex-wrap gap-2 empty:hidden">
          <StateBadge lead={lead} />
          {lead.access === "reference" ? <Badge>Opened by reference, read only</Badge> : null}
        </p>
      </div>
      {children ? <div className="no-print flex flex-wrap gap-2">{children}</div> : null}
    </div>
  );
}

function StateBadge({ lead }: { lead: MaskedLead | OpenLead }) {
  if (lead.state === "unconfirmed") return <Badge>Unconfirmed: never call</Badge>;
  const isMine = lead.access !== "masked" && lead.isMine;
  const words = stateWords[lead.state];
  const by = lead.ownerName && !isMine ? `${words}, ${lead.ownerName}` : words;
  return (
    <Badge tone={lead.state === "waiting" ? "mark" : "accent"}>
      {isMine ? `${words}, yours` : by}
    </Badge>
  );
}

type NeighbourProps = {
  neighbours: { previous: { id: string } | null; next: { id: string } | null };
  listHref: string;
  listTitle: string;
  hrefOf: (id: string) => string;
};

/** Back to the list, and on to the request before or after this one. */
export function LeadWays({ neighbours, listHref, listTitle, hrefOf }: NeighbourProps) {
  const ways = [
    ["Previous", neighbours.previous, "prev"],
    ["Next", neighbours.next, "next"],
  ] as const;
  return (
    <nav aria-label="In this list" className="no-print mb-3 flex flex-wrap gap-x-5 text-14">
      <Link href={listHref} prefetch={false} className="link inline-flex min-h-9 items-center">
        {listTitle}
      </Link>
      {ways.map(([label, neighbour, rel]) =>
        neighbour ? (
          <Link
            key={rel}
            href={hrefOf(neighbour.id)}
            rel={rel}
            prefetch={false}
            className="link inline-flex min-h-9 items-center"
          >
            {label}
          </Link>
        ) : null,
      )}
      <LeadKeys />
    </nav>
  );
}
