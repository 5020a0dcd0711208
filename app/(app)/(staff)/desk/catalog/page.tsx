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

export const metadata: Metadata = { title: "Programs · Catalogue · Desk" };

export default async function CatalogPage({ searchParams }: PageProps<"/desk/catalog">) {
  const actor = await requireStaff("/desk/catalog");
  if (!can(actor, "catalog.edit")) forbidden();
  const asked = await searchParams;
  const filter = readCatalogFilter(asked);
  const all = await listForEditing(actor, "program", now());
  const rows = filterCatalog(all, filter);
  const count = all.length === 1 ? "One program" : `${all.length} programs`;
  return (
    <div className="min-w-0 px-4 py-6 lg:px-8">
      <CatalogHead
        current="programs"
        done={typeof asked.done === "string" ? listDone[asked.done] : undefined}
      >
        {rows.length === all.length ? count : `${rows.length} of ${all.length} programs`}. An edit
        is a draft that nobody reads until it is published; every version is kept.
      </CatalogHead>
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-4">
        <CatalogFilter action="/desk/catalog" noun="programs" {...filter} />
        <ButtonLink href="/desk/catalog/new?kind=program" variant="outline">
          Add a program
        </ButtonLink>
      </div>
      <div className="mt-5">
        <CatalogTable caption="Programs" one="Program" group="School" rows={rows} />
      </div>
    </div>
  );
}
