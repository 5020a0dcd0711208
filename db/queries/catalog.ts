// Programs as everybody may read them: published ones, explicit columns.
// The catalogue is small, so lists are read whole, at most 300 rows, and filtered by pure code.
import { and, asc, desc, eq, inArray, isNotNull, isNull, or, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { cache } from "react";
import type { Faq } from "../../lib/domain/catalog";
import { type DatedPrice, priceOn } from "../../lib/domain/price-plan";
import { priceOfRow } from "../../lib/domain/program-content";
import { database } from "../client";
import {
  careerPrograms,
  careers,
  certifications,
  programCertifications,
  programCourses,
  programPrices,
  programs,
  schools,
  tracks,
} from "../schema";

const MAX_ROWS = 300;

export type CertificationUse = { name: string; vendor: string; isStacked: boolean };

export type TrackPublic = {
  slug: string;
  title: string;
  summary: string;
  courseCounts: number[] | null;
  adds: CertificationUse[];
};

export type PricePublic = DatedPrice;

export type CoursePublic = { title: string; about: string | null; credits: number | null };

export type ProgramLink = { slug: string; title: string; credential: string };

export type ProgramPublic = ProgramLink & {
  level: "certificate" | "bachelor" | "master";
  school: { slug: string; name: string };
  teaser: string;
  summary: string[];
  courseCounts: number[];
  courseCountReason: string | null;
  skills: string[];
  teaches: string[];
  certificationTerms: "opportunity" | "included" | "not_stated" | null;
  fasterNote: string | null;
  leadsToNote: string | null;
  preparesFor: string | null;
  completion: { percent: number | null; months: number; cohort: string };
  faqs: Faq[];
  /** What one needs to be let in; empty where nothing is published. */
  admission: string[];
  /** The licensed work it prepares for; null: it needs no licence. */
  licensureFor: string | null;
  /** Null: no price is in force on the day asked for. */
  tuition: PricePublic | null;
  /** Every published price, newest first; announced ones come before the one in force. */
  prices: PricePublic[];
  certifications: CertificationUse[];
  tracks: TrackPublic[];
  careers: { slug: string; title: string }[];
  isRetired: boolean;
  successor: ProgramLink | null;
};

/** Programs that take students, by title. `today`: the school's day, which sets the price. */
export const listPrograms = cache((today: string): Promise<ProgramPublic[]> => {
  const isOpen = or(isNull(programs.retiredAt), sql`${programs.retiredAt}::date > ${today}`);
  return readPrograms(isOpen ?? sql`true`, today);
});

/** A published program, retired ones too: the page says so and names the successor. */
export const findProgram = cache(
  async (slug: string, today: string): Promise<ProgramPublic | null> => {
    const [program] = await readPrograms(eq(programs.slug, slug), today);
    return program ?? null;
  },
);

export async function listProgramsBySlug(
  slugs: readonly string[],
  today: string,
): Promise<ProgramPublic[]> {
  if (slugs.length === 0) return [];
  return readPrograms(inArray(programs.slug, slugs.slice(0, MAX_ROWS)), today);
}

async function readPrograms(condition: SQL, today: string): Promise<ProgramPublic[]> {
  const successors = alias(programs, "successors");
  const rows = await database()
    .select({
      id: programs.id,
      slug: programs.slug,
      title: programs.title,
      credential: programs.credential,
      level: programs.level,
      school: { slug: schools.slug, name: schools.name },
      teaser: programs.teaser,
      summary: programs.summary,
      courseCounts: programs.courseCounts,
      courseCountReason: programs.courseCountReason,
      skills: programs.skills,
      teaches: programs.teaches,
      certificationTerms: programs.certificationTerms,
      fasterNote: programs.fasterNote,
      leadsToNote: programs.leadsToNote,
      preparesFor: programs.preparesFor,
      completion: {
        percent: programs.completionPercent,
        months: programs.completionMonths,
        cohort: programs.completionCohort,
      },
      faqs: programs.faqs,
      admission: programs.admission,
      licensureFor: programs.licensureFor,
      isRetired: sql<boolean>`coalesce(${programs.retiredAt}::date <= ${today}, false)`,
      successorSlug: successors.slug,
      successorTitle: successors.title,
      successorCredential: successors.credential,
    })
    .from(programs)
    .innerJoin(schools, eq(schools.id, programs.schoolId))
    .leftJoin(
      successors,
      and(eq(successors.id, programs.successorId), isNotNull(successors.publishedAt)),
    )
    .where(and(isNotNull(programs.publishedAt), condition))
    .orderBy(asc(programs.title), asc(programs.slug))
    .limit(MAX_ROWS);
  if (rows.length === 0) return [];

  const ids = rows.map((row) => row.id);
  const [prices, uses, trackRows, ledTo] = await Promise.all([
    pricesOf(ids),
    certificationsOf(ids),
    tracksOf(ids),
    careersOf(ids),
  ]);
  const datedOf = (id: string) =>
    prices.filter((price) => price.programId === id).map(({ dated }) => dated);
  return rows.map(({ id, successorSlug, successorTitle, successorCredential, ...row }) => ({
    ...row,
    tuition: priceOn(datedOf(id), today),
    prices: datedOf(id),
    certifications: uses.filter((use) => use.programId === id && use.trackId === null).map(asUse),
    tracks: trackRows
      .filter((track) => track.programId === id)
      .map(({ id: trackId, programId: _, ...track }) => ({
        ...track,
        adds: uses.filter((use) => use.trackId === trackId).map(asUse),
      })),
    careers: ledTo
      .filter((career) => career.programId === id)
      .map(({ slug, title }) => ({ slug, title })),
    successor:
      successorSlug && successorTitle && successorCredential
        ? { slug: successorSlug, title: successorTitle, credential: successorCredential }
        : null,
  }));
}

/** The courses of a published program, in the order in which they are taken. */
export const listProgramCourses = cache((slug: string): Promise<CoursePublic[]> => {
  return database()
    .select({
      title: programCourses.title,
      about: programCourses.about,
      credits: programCourses.credits,
    })
    .from(programCourses)
    .innerJoin(programs, eq(programs.id, programCourses.programId))
    .where(and(eq(programs.slug, slug), isNotNull(programs.publishedAt)))
    .orderBy(asc(programCourses.position), asc(programCourses.title))
    .limit(MAX_ROWS);
});

/** Newest first. */
async function pricesOf(ids: string[]) {
  const rows = await database()
    .select({
      programId: programPrices.programId,
      model: programPrices.model,
      amountCents: programPrices.amountCents,
      termMonths: programPrices.termMonths,
      credits: programPrices.credits,
      effectiveOn: programPrices.effectiveOn,
      feesCents: programPrices.feesCents,
    })
    .from(programPrices)
    .where(inArray(programPrices.programId, ids))
    .orderBy(desc(programPrices.effectiveOn));
  return rows.map(({ programId, effectiveOn, feesCents, ...row }) => ({
    programId,
    dated: { price: priceOfRow(row), effectiveOn, feesCents },
  }));
}

function certificationsOf(ids: string[]) {
  return database()
    .select({
      programId: programCertifications.programId,
      trackId: programCertifications.trackId,
      name: sql<string>`coalesce(${programCertifications.statedAs}, ${certifications.name})`,
      vendor: certifications.vendor,
      isStacked: programCertifications.isStacked,
    })
    .from(programCertifications)
    .innerJoin(certifications, eq(certifications.id, programCertifications.certificationId))
    .where(inArray(programCertifications.programId, ids))
    .orderBy(asc(programCertifications.position));
}

function asUse({ name, vendor, isStacked }: CertificationUse): CertificationUse {
  return { name, vendor, isStacked };
}

function tracksOf(ids: string[]) {
  return database()
    .select({
      id: tracks.id,
      programId: tracks.programId,
      slug: tracks.slug,
      title: tracks.title,
      summary: tracks.summary,
      courseCounts: tracks.courseCounts,
    })
    .from(tracks)
    .where(inArray(tracks.programId, ids))
    .orderBy(asc(tracks.position));
}

function careersOf(ids: string[]) {
  return database()
    .select({ programId: careerPrograms.programId, slug: careers.slug, title: careers.title })
    .from(careerPrograms)
    .innerJoin(careers, eq(careers.id, careerPrograms.careerId))
    .where(and(inArray(careerPrograms.programId, ids), isNotNull(careers.publishedAt)))
    .orderBy(asc(careers.title));
}
