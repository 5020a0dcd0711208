import type { Metadata } from "next";
import Link from "next/link";
import { forbidden } from "next/navigation";
import {
  CertificationForm,
  RemoveCertificationForm,
} from "@/components/catalog/certification-forms";
import { CertificationUses } from "@/components/catalog/certification-uses";
import { Answer } from "@/components/ui/answer";
import { findCertification } from "@/db/queries/certifications";
import { can } from "@/lib/auth/permissions";
import { isSlug } from "@/lib/domain/slug";
import { notYours, requireStaff } from "@/server/session";
import { editCertificationAction, removeCertificationAction } from "../actions";

// The form sets the title.
export const metadata: Metadata = { title: null };

type Props = PageProps<"/desk/catalog/certifications/[slug]">;

export default async function CertificationPage({ params, searchParams }: Props) {
  const { slug } = await params;
  const actor = await requireStaff(`/desk/catalog/certifications/${encodeURIComponent(slug)}`);
  if (!can(actor, "catalog.edit")) forbidden();
  const found = isSlug(slug) ? await findCertification(actor, slug) : null;
  if (!found) return notYours("/desk/catalog");
  const { name, vendor, uses } = found;
  return (
    <div className="min-w-0 px-4 py-6 lg:px-8">
      <p className="text-14">
        <Link
          href="/desk/catalog/certifications"
          prefetch={false}
          className="link inline-flex min-h-9 items-center"
        >
          Back to the certifications
        </Link>
      </p>
      <h1 className="mt-1 text-30">{name}</h1>
      {(await searchParams).done === "changed" ? (
        <div className="mt-4 max-w-3xl">
          <Answer>It is changed, on every page that names it.</Answer>
        </div>
      ) : null}
      <CertificationForm
        slug={slug}
        words={{ name, vendor }}
        title={`${name} · Certifications · Desk`}
        action={editCertificationAction}
      />
      <section aria-labelledby="uses" className="mt-8">
        <h2 id="uses" className="text-22">
          What names it
        </h2>
        <div className="mt-2">
          <CertificationUses uses={uses} />
        </div>
        {uses.length > 0 ? (
          <p className="measure mt-3 text-ink-2">
            It can be removed once nothing names it: take it away there first.
          </p>
        ) : (
          <RemoveCertificationForm slug={slug} action={removeCertificationAction} />
        )}
      </section>
    </div>
  );
}
