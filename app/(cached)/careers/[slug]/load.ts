import { notFound } from "next/navigation";
import { cache } from "react";
import { findCareer } from "@/db/queries/careers";
import { listProgramsBySlug } from "@/db/queries/catalog";
import { isSlug } from "@/lib/domain/slug";
import { loadSchool } from "../../../school";

/** The career, the programs that lead there in its own order, and the school's day. */
export const loadCareer = cache(async (slug: string) => {
  if (!isSlug(slug)) notFound();
  const [career, school] = await Promise.all([findCareer(slug), loadSchool()]);
  if (!career) notFound();
  const found = await listProgramsBySlug(career.programSlugs, school.today);
  const programs = career.programSlugs.flatMap(
    (wanted) => found.find((program) => program.slug === wanted && !program.isRetired) ?? [],
  );
  return { career, programs, school };
});
