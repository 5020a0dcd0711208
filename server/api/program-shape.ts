// Programs in the shape of the open interface.
import type { CertificationUse, PricePublic, ProgramPublic } from "@/db/queries/catalog";
import type { ProgramDetails } from "@/db/queries/open-programs";
import { plainParagraphs } from "@/lib/domain/markup";
import { estimate } from "@/lib/domain/price";
import type { NextStart } from "@/lib/domain/start-dates";
import type { ApiProgram, ApiProgramSummary } from "@/lib/schemas/api-programs";

export type ProgramSource = {
  program: ProgramPublic;
  details: ProgramDetails | undefined;
  /** The name of the institution, which states prices and completion. */
  source: string;
  /** The public origin, without a slash at its end. */
  appUrl: string;
};

export function programSummary(from: ProgramSource): ApiProgramSummary {
  const { program, details, source, appUrl } = from;
  const { slug, title, credential, level, school, teaser, completion, successor } = program;
  return {
    slug,
    title,
    credential,
    level,
    school: { slug: school.slug, name: school.name },
    cipCode: details?.cipCode ?? null,
    teaser,
    url: `${appUrl}/programs/${slug}`,
    self: `${appUrl}/api/v1/programs/${slug}`,
    courseCounts: program.courseCounts,
    courseCountReason: program.courseCountReason,
    completion: {
      percent: completion.percent,
      months: completion.months,
      cohort: completion.cohort,
      source,
    },
    tuition: tuitionShape(program.tuition, source),
    total: totalOf(program),
    isRetired: program.isRetired,
    successor: successor && programLink(successor, appUrl),
  };
}

/** `start`: the school's next one. */
export function programShape(from: ProgramSource, start: NextStart): ApiProgram {
  const { program, details, source, appUrl } = from;
  return {
    ...programSummary(from),
    about: plainParagraphs(program.summary),
    teaches: program.teaches,
    skills: program.skills,
    courses: (details?.courses ?? []).map(({ title, about, credits }) => ({
      title,
      about,
      credits,
    })),
    admission: program.admission,
    licensureFor: program.licensureFor,
    certificationTerms: program.certificationTerms,
    certifications: program.certifications.map(certificationShape),
    tracks: program.tracks.map(({ slug, title, summary, courseCounts, adds }) => ({
      slug,
      title,
      summary,
      url: `${appUrl}/programs/${program.slug}/${slug}`,
      courseCounts,
      certifications: adds.map(certificationShape),
    })),
    careers: program.careers.map(({ slug, title }) => ({
      slug,
      title,
      url: `${appUrl}/careers/${slug}`,
    })),
    prices: program.prices.map((price) => tuitionShape(price, source)),
    nextStart: program.isRetired
      ? null
      : {
          startsOn: start.startsOn,
          cutOffs: start.cutOffs.map(({ kind, on, isPast }) => ({ kind, on, isPast })),
        },
  };
}

export function programLink(
  { slug, title, credential }: { slug: string; title: string; credential: string },
  appUrl: string,
) {
  return { slug, title, credential, url: `${appUrl}/programs/${slug}` };
}

function certificationShape({ name, vendor, isStacked }: CertificationUse) {
  return { name, vendor, isStacked };
}

function totalOf({ tuition, completion }: ProgramPublic): ApiProgramSummary["total"] {
  if (!tuition) return null;
  const { totalCents, months, formula } = estimate({
    price: tuition.price,
    months: completion.months,
  });
  return { cents: totalCents, months, formula };
}

/** Without a price every number of it is null, and the answer still says who would state it. */
function tuitionShape(tuition: PricePublic | null, source: string): ApiProgramSummary["tuition"] {
  const price = tuition?.price;
  return {
    model: price?.model ?? null,
    amountCents: price?.amountCents ?? null,
    currency: "USD",
    termMonths: price?.model === "flat_per_term" ? price.termMonths : null,
    credits: price?.model === "per_credit" ? price.credits : null,
    effectiveOn: tuition?.effectiveOn ?? null,
    feesCents: tuition?.feesCents ?? null,
    source,
  };
}
