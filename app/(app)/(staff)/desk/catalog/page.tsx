import type { Metadata } from "next";
import { forbidden } from "next/navigation";
import { CatalogList } from "@/components/catalog/catalog-list";
import { listForEditing } from "@/db/queries/catalog-edit";
import { can } from "@/lib/auth/permissions";
import { now } from "@/lib/clock";
import { requireStaff } from "@/server/session";

export const metadata: Metadata = { title: "Programs · Catalogue · Desk" };

export default async function CatalogPage({ searchParams }: PageProps<"/desk/catalog">) {
  const actor = await requireStaff("/desk/catalog");
  if (!can(actor, "catalog.edit")) forbidden();
  const all = await listForEditing(actor, "program", now());
  return (
    <CatalogList kind="program" all={all} asked={await searchParams}>
      An edit is a draft that nobody reads until it is published; every version is kept.
    </CatalogList>
  );
}
