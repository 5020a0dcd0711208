import type { Metadata } from "next";
import Link from "next/link";
import { forbidden } from "next/navigation";
import { Badge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import { listForEditing, type RowForEditor } from "@/db/queries/catalog-edit";
import { can } from "@/lib/auth/permissions";
import { now } from "@/lib/clock";
import { stateWords } from "@/lib/content/catalog-words";
import { requireStaff } from "@/server/session";

export const metadata: Metadata = { title: "Catalogue · Desk" };

export default async function CatalogPage() {
  const actor = await requireStaff("/desk/catalog");
  if (!can(actor, "catalog.edit")) forbidden();
  const programs = await listForEditing(actor, "program", now());
  return (
    <div className="min-w-0 px-4 py-6 lg:px-8">
      <h1 className="text-30">Catalogue</h1>
      <p className="measure mt-1 text-ink-2">
        {programs.length === 1 ? "One program" : `${programs.length} programs`}. An edit is a draft
        that nobody reads until it is published; every version is kept.
      </p>
      <div className="mt-6">
        <DataTable caption="Programs" isCaptionHidden isWide>
          <thead>
            <tr>
              <th scope="col">Program</th>
              <th scope="col">School</th>
              <th scope="col">Public page</th>
              <th scope="col">Edit under way</th>
            </tr>
          </thead>
          <tbody>
            {programs.map((program) => (
              <Row key={program.slug} {...program} />
            ))}
          </tbody>
        </DataTable>
      </div>
    </div>
  );
}

function Row({ slug, title, group, isPublished, isRetired, edit }: RowForEditor) {
  return (
    <tr>
      <th scope="row">
        <Link href={`/desk/catalog/${slug}`} prefetch={false} className="link">
          {title}
        </Link>
      </th>
      <td>{group}</td>
      <td>{!isPublished ? "Not public" : isRetired ? "Takes no more students" : "Public"}</td>
      <td>
        {edit ? (
          <>
            <Badge tone={edit.state === "in_review" ? "mark" : "plain"}>
              {stateWords[edit.state]}
            </Badge>{" "}
            {edit.author}
          </>
        ) : (
          "None"
        )}
      </td>
    </tr>
  );
}
