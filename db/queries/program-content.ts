// A program's rows as the content that a revision holds. The order of lists is their position.
import { asc, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { CertificationContent, ProgramContent } from "../../lib/domain/program-content";
import { priceOfRow } from "../../lib/domain/program-content";
import { notFound } from "../../lib/errors";
import type { Executor } from "../client";
import {
  certifications,
  programCertifications,
  programCourses,
  programPrices,
  programs,
  schools,
  tracks,
} from "../schema";

export async function programContentOf(tx: Executor, programId: string): Promise<ProgramContent> {
  const successors = alias(programs, "successors");
  const [row] = await tx
    .select({
      slug: programs.slug,
      title: programs.title,
      credential: programs.credential,
      level: programs.level,
      schoolSlug: schools.slug,
      cipCode: programs.cipCode,
      teaser: programs.teaser,
      summary: programs.summary,
      fasterNote: programs.fasterNote,
      leadsToNote: programs.leadsToNote,
      preparesFor: programs.preparesFor,
      completionPercent: programs.completionPercent,
      completionMonths: programs.completionMonths,
      completionCohort: programs.completionCohort,
      courseCounts: programs.courseCounts,
      courseCountReason: programs.courseCountReason,
      skills: programs.skills,
      teaches: programs.teaches,
      certificationTerms: programs.certificationTerms,
      admission: programs.admission,
      licensureFor: programs.licensureFor,
      faqs: programs.faqs,
      retiredOn: sql<
        string | null
      >`to_char(${programs.retiredAt} at time zone 'UTC', 'YYYY-MM-DD')`,
      successorSlug: successors.slug,
    })
    .from(programs)
    .innerJoin(schools, eq(schools.id, programs.schoolId))
    .leftJoin(successors, eq(successors.id, programs.successorId))
    .where(eq(programs.id, programId));
  if (!row) throw notFound();
  const uses = await certificationsOf(tx, programId);
  return {
    ...row,
    prices: await pricesOf(tx, programId),
    courses: await coursesOf(tx, programId),
    certifications: uses.filter(({ trackId }) => trackId === null).map(asContent),
    tracks: (await tracksOf(tx, programId)).map(({ id, ...track }) => ({
      ...track,
      certifications: uses.filter(({ trackId }) => trackId === id).map(asContent),
    })),
  };
}

async function pricesOf(tx: Executor, programId: string) {
  const rows = await tx
    .select()
    .from(programPrices)
    .where(eq(programPrices.programId, programId))
    .orderBy(asc(programPrices.effectiveOn));
  return rows.map(({ effectiveOn, feesCents, ...row }) => ({
    price: priceOfRow(row),
    effectiveOn,
    feesCents,
  }));
}

function coursesOf(tx: Executor, programId: string) {
  const { title, about, credits, position } = programCourses;
  return tx
    .select({ title, about, credits })
    .from(programCourses)
    .where(eq(programCourses.programId, programId))
    .orderBy(asc(position), asc(title));
}

function tracksOf(tx: Executor, programId: string) {
  const { id, slug, title, summary, courseCounts, position } = tracks;
  return tx
    .select({ id, slug, title, summary, courseCounts })
    .from(tracks)
    .where(eq(tracks.programId, programId))
    .orderBy(asc(position), asc(slug));
}

function certificationsOf(tx: Executor, programId: string) {
  return tx
    .select({
      trackId: programCertifications.trackId,
      slug: certifications.slug,
      isStacked: programCertifications.isStacked,
      statedAs: programCertifications.statedAs,
    })
    .from(programCertifications)
    .innerJoin(certifications, eq(certifications.id, programCertifications.certificationId))
    .where(eq(programCertifications.programId, programId))
    .orderBy(asc(programCertifications.position));
}

const asContent = ({ slug, isStacked, statedAs }: CertificationContent): CertificationContent => ({
  slug,
  isStacked,
  statedAs,
});
