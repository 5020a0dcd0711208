import type { ProgramChoices } from "@/components/catalog/program-form";
import { listForEditing } from "@/db/queries/catalog-edit";
import { listSchools } from "@/db/queries/catalog-new";
import { listCertifications } from "@/db/queries/certifications";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";

/** What the form of a program offers to choose from. */
export async function loadChoices(actor: Actor, slug: string): Promise<ProgramChoices> {
  const [schools, certifications, programs] = await Promise.all([
    listSchools(actor),
    listCertifications(actor),
    listForEditing(actor, "program", now()),
  ]);
  return {
    schools: schools.map(({ slug: value, name }) => ({ value, label: name })),
    certifications: certifications.map(({ slug: value, name, vendor }) => ({
      value,
      label: `${name} (${vendor})`,
    })),
    successors: programs
      .filter((program) => program.slug !== slug)
      .map(({ slug: value, title }) => ({ value, label: title })),
  };
}
