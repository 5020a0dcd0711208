import { notFound, permanentRedirect } from "next/navigation";
import { cache } from "react";
import { type CareerPublic, findCareer } from "@/db/queries/careers";
import { listProgramsBySlug } from "@/db/queries/catalog";
import { currentSlug } from "@/db/queries/catalog-addresses";
import { findOccupation, type OccupationPublic } from "@/db/queries/occupations";
import { isSlug } from "@/lib/domain/slug";
import { loadSchool } from "../../../school";

export type Subject =
  | { kind: "career"; career: CareerPublic }
  | { kind: "occupation"; occupation: OccupationPublic };

/**
 * What the address names: an editor's career comes first, else an imported occupation. One that
 * was left leads on, to the same place `below` it.
 */
export const loadSubject = cache(async (slug: string, below = ""): Promise<Subject> => {
  if (!isSlug(slug)) notFound();
  const career = await findCareer(slug);
  if (career) return { kind: "career", career };
  const occupation = await findOccupation(slug);
  if (!occupation) {
    const current = await currentSlug("career", slug);
    if (current) permanentRedirect(`/careers/${current}${below}`);
    notFound();
  }
  return { kind: "occupation", occupation };
});

/** Those that take students, in the order of the slugs. */
export async function loadPrograms(slugs: readonly string[]) {
  const { today } = await loadSchool();
  const found = await listProgramsBySlug(slugs, today);
  return slugs.flatMap(
    (wanted) => found.find((program) => program.slug === wanted && !program.isRetired) ?? [],
  );
}
