// Careers and occupations in the shape of the open interface.
import type { OpenCareer } from "@/db/queries/open-careers";
import type { OpenOccupation } from "@/db/queries/open-occupations";
import type { ApiCareer, ApiCareerSummary } from "@/lib/schemas/api-careers";
import { importedFigures, statedFigure } from "./figure-shape";
import { programLink } from "./program-shape";

/** `appUrl`: the public origin, without a slash at its end. */
type Context = { appUrl: string; now: Date };

export function careerSummary(career: OpenCareer, { appUrl, now }: Context): ApiCareerSummary {
  return {
    kind: "career",
    slug: career.slug,
    title: career.title,
    field: career.field,
    description: career.lede,
    occupations: career.occupations.map(({ code, title }) => ({ code, title })),
    ...addresses(career.slug, appUrl),
    figures: career.figures.map((figure) => statedFigure(figure, now)),
  };
}

export function careerShape(career: OpenCareer, context: Context): ApiCareer {
  return {
    ...careerSummary(career, context),
    usualWayIn: career.usualWayIn,
    jobZone: career.jobZone,
    responsibilities: career.content.does.responsibilities.map(({ name }) => name),
    skills: career.content.skills.items.map(({ name }) => name),
    programs: career.programs.map((program) => programLink(program, context.appUrl)),
    attributions: [],
  };
}

export function occupationSummary(
  occupation: OpenOccupation,
  { appUrl, now }: Context,
): ApiCareerSummary {
  const { code, slug, title, description } = occupation;
  return {
    kind: "occupation",
    slug,
    title,
    field: null,
    description,
    occupations: [{ code, title }],
    ...addresses(slug, appUrl),
    figures: importedFigures(occupation, now),
  };
}

/** `tasks`: its core ones. */
export function occupationShape(
  occupation: OpenOccupation,
  tasks: string[],
  context: Context,
): ApiCareer {
  const { wages, projection, attribution, jobZone } = occupation;
  const named = [attribution, wages?.release.attribution, projection?.release.attribution];
  return {
    ...occupationSummary(occupation, context),
    usualWayIn: projection?.entryEducation ?? null,
    jobZone,
    responsibilities: tasks,
    skills: [],
    programs: [],
    attributions: [...new Set(named.filter((words) => words !== null && words !== undefined))],
  };
}

function addresses(slug: string, appUrl: string) {
  return { url: `${appUrl}/careers/${slug}`, self: `${appUrl}/api/v1/careers/${slug}` };
}
