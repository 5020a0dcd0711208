import type { Metadata } from "next";
import { forbidden } from "next/navigation";
import { CatalogFilter } from "@/components/catalog/catalog-filter";
import { CatalogHead } from "@/components/catalog/catalog-head";
import { CatalogTable } from "@/components/catalog/catalog-table";
import { ButtonLink } from "@/components/ui/button";
import { listForEditing } from "@/db/queries/catalog-edit";
import { can } from "@/lib/auth/permissions";
import { now } from "@/lib/clock";
import { listDone } from "@/lib/content/catalog-words";
import { filterCatalog, readCatalogFilter } from "@/lib/domain/catalog-list";
import { requireStaff } from "@/server/session";

export const metadata: Metadata = { title: "Careers · Catalogue · Desk" };

export default async function CareersPage({ searchParams }: PageProps<"/desk/catalog/careers">) {
  const actor = await requireStaff("/desk/catalog/careers");
  if (!can(actor, "catalog.edit")) forbidden();
  const asked = await searchParams;
  const filter = readCatalogFilter(asked);
  const all = await listForEditing(actor, "career", now());
  const rows = filterCatalog(all, filter);
  const count = all.length === 1 ? "One career" : `${all.length} careers`;
  return (
    <div className="min-w-0 px-4 py-6 lg:px-8">
      <CatalogHead
        current="careers"
        done={typeof asked.done === "string" ? listDone[asked.done] : undefined}
      >
        {rows.length === all.length ? count : `${rows.length} of ${all.length} careers`}. A career
        is our own page on an official occupation, which is imported and not edited here.
      </CatalogHead>
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-4">
        <CatalogFilter action="/desk/catalog/careers" noun="careers" {...filter} />
        <ButtonLink href="/desk/catalog/new?kind=career" variant="outline">
          Add a career
        </ButtonLink>
      </div>
      <div className="mt-5">
        <CatalogTable caption="Careers" one="Career" group="Field" rows={rows} />
      </div>
    </div>
  );
}
