import { notFound } from "next/navigation";
import { cache } from "react";
import { listCareers } from "@/db/queries/careers";
import { findProgram } from "@/db/queries/catalog";
import { isSlug } from "@/lib/domain/slug";
import { loadSchool } from "../../../school";

/** The program, the careers it leads to with their pay, and the school's day. */
export const loadProgram = cache(async (slug: string) => {
  if (!isSlug(slug)) notFound();
  const school = await loadSchool();
  const [program, all] = await Promise.all([findProgram(slug, school.today), listCareers()]);
  if (!program) notFound();
  const ledTo = new Set(program.careers.map((career) => career.slug));
  return { program, careers: all.filter((career) => ledTo.has(career.slug)), school };
});

export const loadTrack = cache(async (slug: string, trackSlug: string) => {
  const loaded = await loadProgram(slug);
  const track = loaded.program.tracks.find((candidate) => candidate.slug === trackSlug);
  if (!track) notFound();
  return { ...loaded, track };
});
