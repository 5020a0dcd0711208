import type { Metadata } from "next";
import { forbidden } from "next/navigation";
import { CatalogList } from "@/components/catalog/catalog-list";
import { listForEditing } from "@/db/queries/catalog-edit";
import { can } from "@/lib/auth/permissions";
import { now } from "@/lib/clock";
import { requireStaff } from "@/server/session";

export const metadata: Metadata = { title: "Careers · Catalogue · Desk" };

export default async function CareersPage({ searchParams }: PageProps<"/desk/catalog/careers">) {
  const actor = await requireStaff("/desk/catalog/careers");
  if (!can(actor, "catalog.edit")) forbidden();
  const all = await listForEditing(actor, "career", now());
  return (
    <CatalogList kind="career" all={all} asked={await searchParams}>
      A career is our own page on an official occupation, which is imported and not edited here.
    </CatalogList>
  );
}
