import type { Metadata } from "next";
import { LeadWays } from "@/components/lead/lead-heading";
import { LeadRail } from "@/components/lead/lead-rail";
import { Answer } from "@/components/ui/answer";
import { getInstitution } from "@/db/queries/institution";
import { findLead } from "@/db/queries/lead";
import { findNeighbours, listLeads } from "@/db/queries/leads";
import { now } from "@/lib/clock";
import { doneWords, viewWords } from "@/lib/content/desk-messages";
import { leadFiltersSchema, leadPath, leadQuery, sortOf } from "@/lib/schemas/lead-filters";
import { notYours, requireStaff } from "@/server/session";
import { MaskedView } from "./masked-view";
import { OpenView } from "./open-view";

// Set below, after the forms: theirs says "Error: " first when there is a problem.
export const metadata: Metadata = { title: null };

type Props = PageProps<"/desk/leads/[id]">;

export default async function LeadPage({ params, searchParams }: Props) {
  const { id } = await params;
  const asked = await searchParams;
  const filters = leadFiltersSchema.parse(asked);
  const query = leadQuery({ ...filters, after: undefined, before: undefined });
  const actor = await requireStaff(leadPath(encodeURIComponent(id), query));
  const at = now();
  const lead = /^[A-Za-z0-9_-]{1,64}$/.test(id) ? await findLead(actor, id, at) : null;
  if (!lead) return notYours("/desk/leads");
  const listed = { ...filters, sort: sortOf(filters) };
  const [institution, neighbours, rail] = await Promise.all([
    getInstitution(),
    findNeighbours(actor, listed, id),
    listLeads(actor, listed),
  ]);
  const words = typeof asked.done === "string" ? doneWords[asked.done] : undefined;
  const shared = { lead, now: at, zone: institution.zone, query };
  return (
    <div className="xl:grid xl:grid-cols-[17.5rem_minmax(0,1fr)]">
      <LeadRail
        rows={rail.rows}
        current={id}
        title={viewWords[filters.view].title}
        now={at}
        query={query}
      />
      <div className="px-4 py-5 lg:px-8">
        <LeadWays
          neighbours={neighbours}
          listHref={`/desk/leads${query ? `?${query}` : ""}`}
          listTitle={viewWords[filters.view].title}
          hrefOf={(other) => leadPath(other, query)}
        />
        {words ? (
          <div className="mb-5">
            <Answer>{words}</Answer>
          </div>
        ) : null}
        {lead.access === "masked" ? (
          <MaskedView {...shared} lead={lead} />
        ) : (
          <OpenView {...shared} lead={lead} actor={actor} asked={asked} />
        )}
      </div>
    </div>
  );
}
