import { notFound, permanentRedirect } from "next/navigation";
import { cache } from "react";
import { listCareers } from "@/db/queries/careers";
import { findProgram, listProgramCourses } from "@/db/queries/catalog";
import { currentSlug } from "@/db/queries/catalog-addresses";
import { isSlug } from "@/lib/domain/slug";
import { loadSchool, offeredStarts } from "../../../school";

/**
 * The program with its courses, the careers it leads to with their pay, and the school's day. An
 * address that was left leads on, to the same place `below` it; the query is put back by
 * server/request-handler.mjs, because a page that is the same for everybody knows none.
 */
export const loadProgram = cache(async (slug: string, below = "") => {
  if (!isSlug(slug)) notFound();
  const school = await loadSchool();
  const [program, courses, all] = await Promise.all([
    findProgram(slug, school.today),
    listProgramCourses(slug),
    listCareers(),
  ]);
  if (!program) {
    const current = await currentSlug("program", slug);
    if (current) permanentRedirect(`/programs/${current}${below}`);
    notFound();
  }
  const ledTo = new Set(program.careers.map((career) => career.slug));
  const careers = all.filter((career) => ledTo.has(career.slug));
  return { program, courses, careers, school, starts: offeredStarts(school) };
});

export const loadTrack = cache(async (slug: string, trackSlug: string) => {
  const loaded = await loadProgram(slug, isSlug(trackSlug) ? `/${trackSlug}` : "");
  const track = loaded.program.tracks.find((candidate) => candidate.slug === trackSlug);
  if (!track) notFound();
  return { ...loaded, track };
});
