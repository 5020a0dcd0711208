import type { Metadata } from "next";
import Link from "next/link";
import { forbidden } from "next/navigation";
import { NewCareerForm, NewProgramForm } from "@/components/catalog/new-forms";
import { listSchools } from "@/db/queries/catalog-new";
import { can } from "@/lib/auth/permissions";
import { requireStaff } from "@/server/session";
import { createCareerAction, createProgramAction } from "../actions";

// The form sets the title.
export const metadata: Metadata = { title: null };

export default async function NewSubjectPage({ searchParams }: PageProps<"/desk/catalog/new">) {
  const isCareer = (await searchParams).kind === "career";
  const actor = await requireStaff(`/desk/catalog/new?kind=${isCareer ? "career" : "program"}`);
  if (!can(actor, "catalog.edit")) forbidden();
  const schools = isCareer ? [] : await listSchools(actor);
  return (
    <div className="min-w-0 px-4 py-6 lg:px-8">
      <p className="text-14">
        <Link
          href={isCareer ? "/desk/catalog/careers" : "/desk/catalog"}
          prefetch={false}
          className="link inline-flex min-h-9 items-center"
        >
          Back to the catalogue
        </Link>
      </p>
      <h1 className="mt-1 text-30">{isCareer ? "Add a career" : "Add a program"}</h1>
      <p className="measure mt-1 text-ink-2">
        It begins as a draft that nobody else reads. The rest of it is asked for on the next page.
      </p>
      {isCareer ? (
        <NewCareerForm action={createCareerAction} />
      ) : (
        <NewProgramForm
          schools={schools.map(({ slug, name }) => ({ value: slug, label: name }))}
          action={createProgramAction}
        />
      )}
    </div>
  );
}
