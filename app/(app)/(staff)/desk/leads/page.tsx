import type { Metadata } from "next";
import { forbidden } from "next/navigation";
import { LeadFilterForm } from "@/components/lead/lead-filter-form";
import { LeadList } from "@/components/lead/lead-list";
import { ListEmpty } from "@/components/lead/list-empty";
import { ListNotices } from "@/components/lead/list-notices";
import { ListPages } from "@/components/lead/list-pages";
import { ReferenceForm } from "@/components/lead/reference-form";
import { UnownedCalls } from "@/components/lead/unowned-calls";
import { Expander } from "@/components/ui/expander";
import { listUnownedCalls } from "@/db/queries/callbacks";
import { listDeskQueues } from "@/db/queries/desk-count";
import { getInstitution } from "@/db/queries/institution";
import { findClaim } from "@/db/queries/lead-actions";
import { listLeads } from "@/db/queries/leads";
import { can, type Grant, grantOf } from "@/lib/auth/permissions";
import { now } from "@/lib/clock";
import { viewWords } from "@/lib/content/desk-messages";
import { leadFiltersSchema, leadQuery, sortOf } from "@/lib/schemas/lead-filters";
import { requireStaff } from "@/server/session";
import { claimAction, openByReferenceAction } from "../actions";

// Set below, after the form: its own says "Error: " first when there is a problem.
export const metadata: Metadata = { title: null };

export default async function LeadsPage({ searchParams }: PageProps<"/desk/leads">) {
  const actor = await requireStaff("/desk/leads");
  if (grantOf(actor, "request.list") === "never") forbidden();
  const query = await searchParams;
  const filters = leadFiltersSchema.parse(query);
  const listed = { ...filters, sort: sortOf(filters) };
  const at = now();
  const taken = typeof query.taken === "string" ? query.taken : null;
  const [institution, page, queues, calls, claim] = await Promise.all([
    getInstitution(),
    listLeads(actor, listed, filters),
    listDeskQueues(actor),
    listUnownedCalls(actor, at),
    taken ? findClaim(actor, taken) : null,
  ]);
  const opensByReference = can(actor, "request.open_by_reference", {
    queueId: actor.managedQueueIds[0],
  });
  const words = viewWords[filters.view];
  const title = `${words.title} · Desk`;
  const plain = leadQuery({ ...filters, after: undefined, before: undefined });
  const bare = leadQuery({ view: filters.view });
  return (
    <div className="px-4 py-6 lg:px-8">
      <ListNotices claim={claim} done={query.done} zone={institution.zone} />
      <UnownedCalls calls={calls} now={at} zone={institution.zone} />
      <div className="mb-5 flex flex-wrap items-baseline gap-x-4">
        <h1 className="text-30">{words.title}</h1>
        <p className="text-ink-2">{listed.sort === "newest" ? "newest first" : words.order}</p>
      </div>
      <LeadFilterForm
        filters={filters}
        sort={listed.sort}
        queues={queues}
        reach={reachOf(grantOf(actor, "request.open"))}
        clearHref={plain === bare ? null : `/desk/leads${bare ? `?${bare}` : ""}`}
      />
      <div className="mt-6">
        {page.rows.length > 0 ? (
          <LeadList
            rows={page.rows}
            now={at}
            zone={institution.zone}
            query={plain}
            label={words.title}
            hasQueues={queues.length > 1}
            claim={claimAction}
          />
        ) : (
          <ListEmpty
            view={filters.view}
            isFiltered={plain !== bare}
            typed={opensByReference ? filters.q : undefined}
          />
        )}
      </div>
      <ListPages filters={filters} page={page} />
      {opensByReference ? (
        <div className="no-print mt-10">
          <Expander summary="A caller reads out a reference" isOpen>
            <ReferenceForm title={title} action={openByReferenceAction} />
          </Expander>
        </div>
      ) : (
        <title>{title}</title>
      )}
    </div>
  );
}

function reachOf(grant: Grant): "all" | "own" | "none" {
  if (grant === "never") return "none";
  return grant === "assigned" ? "own" : "all";
}
