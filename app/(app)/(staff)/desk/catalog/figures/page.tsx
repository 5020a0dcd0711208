import type { Metadata } from "next";
import { forbidden } from "next/navigation";
import { CatalogHead } from "@/components/catalog/catalog-head";
import { FigureFilter } from "@/components/catalog/figure-filter";
import { FigureList } from "@/components/catalog/figure-list";
import { listStaleFigures } from "@/db/queries/stale-figures";
import { can } from "@/lib/auth/permissions";
import { now } from "@/lib/clock";
import { STALE_REASONS } from "@/lib/domain/stale-figures";
import { requireStaff } from "@/server/session";

export const metadata: Metadata = { title: "Figures · Catalogue · Desk" };

export default async function FiguresPage({ searchParams }: PageProps<"/desk/catalog/figures">) {
  const actor = await requireStaff("/desk/catalog/figures");
  if (!can(actor, "catalog.edit")) forbidden();
  const [all, asked] = await Promise.all([listStaleFigures(actor, now()), searchParams]);
  const reason = STALE_REASONS.find((known) => known === asked.why) ?? null;
  const figures = reason ? all.filter(({ reasons }) => reasons.includes(reason)) : all;
  return (
    <div className="min-w-0 px-4 py-6 lg:px-8">
      <CatalogHead current="figures">
        Every public figure that time has overtaken or somebody doubts, of careers and of programs
        that take students.
      </CatalogHead>
      <h2 className="text-22">
        {figures.length === 1 ? "One figure" : `${figures.length} figures`} to look at
      </h2>
      <FigureFilter all={all} reason={reason} />
      <FigureList figures={figures} />
    </div>
  );
}
