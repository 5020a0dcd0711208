import type { Metadata } from "next";
import Link from "next/link";
import { forbidden } from "next/navigation";
import { CatalogHead } from "@/components/catalog/catalog-head";
import { NewCertificationForm } from "@/components/catalog/certification-forms";
import { CertificationUses } from "@/components/catalog/certification-uses";
import { DataTable } from "@/components/ui/data-table";
import { listCertifications } from "@/db/queries/certifications";
import { can } from "@/lib/auth/permissions";
import { listDone } from "@/lib/content/catalog-words";
import { requireStaff } from "@/server/session";
import { addCertificationAction } from "./actions";

// The form sets the title.
export const metadata: Metadata = { title: null };

type Props = PageProps<"/desk/catalog/certifications">;

export default async function CertificationsPage({ searchParams }: Props) {
  const actor = await requireStaff("/desk/catalog/certifications");
  if (!can(actor, "catalog.edit")) forbidden();
  const [all, { done }] = await Promise.all([listCertifications(actor), searchParams]);
  return (
    <div className="min-w-0 px-4 py-6 lg:px-8">
      <CatalogHead
        current="certifications"
        done={typeof done === "string" ? listDone[done] : undefined}
      >
        {all.length === 1 ? "One certification" : `${all.length} certifications`}. What is changed
        here is public at once, on every page that names it.
      </CatalogHead>
      <DataTable caption="Certifications" isCaptionHidden isWide>
        <thead>
          <tr>
            <th scope="col">Certification</th>
            <th scope="col">Issued by</th>
            <th scope="col">What names it</th>
          </tr>
        </thead>
        <tbody>
          {all.map(({ slug, name, vendor, uses }) => (
            <tr key={slug}>
              <th scope="row">
                <Link
                  href={`/desk/catalog/certifications/${slug}`}
                  prefetch={false}
                  className="link"
                >
                  {name}
                </Link>
              </th>
              <td>{vendor}</td>
              <td>
                <CertificationUses uses={uses} />
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
      <section aria-labelledby="add" className="mt-8">
        <h2 id="add" className="text-22">
          Add a certification
        </h2>
        <NewCertificationForm action={addCertificationAction} />
      </section>
    </div>
  );
}
