// Published careers and imported occupations page by page, for the open interface: first the
// editors' careers by id, then the occupations by code. Both never change, so a row that comes or
// goes meanwhile moves no other one. An occupation gives way to a career with the same address.
import { and, asc, eq, gt, inArray, isNotNull, isNull, notExists, sql } from "drizzle-orm";
import type { CareerContent } from "../../lib/domain/catalog";
import type { Figure, FigureKind } from "../../lib/domain/figures";
import { database } from "../client";
import {
  careerOccupations,
  careerPrograms,
  careers,
  figures,
  occupations,
  programs,
} from "../schema";
import { figureColumns } from "./figure-columns";
import type { OpenRow } from "./open-programs";

export type OpenFigure = Figure & { kind: FigureKind; publishedForCode: string };

export type OpenCareer = {
  id: string;
  slug: string;
  title: string;
  field: string;
  lede: string;
  usualWayIn: string;
  content: CareerContent;
  jobZone: number | null;
  /** Its own first. */
  occupations: { code: string; title: string }[];
  figures: OpenFigure[];
  programs: { slug: string; title: string; credential: string }[];
};

/** At most `limit` careers after the id `after`. */
export function pageOfCareers(after: string | null, limit: number): Promise<OpenRow[]> {
  return database()
    .select({ id: careers.id, slug: careers.slug })
    .from(careers)
    .where(and(isNotNull(careers.publishedAt), after === null ? undefined : gt(careers.id, after)))
    .orderBy(asc(careers.id))
    .limit(limit);
}

const isNoCareer = () =>
  notExists(
    database()
      .select({ one: sql`1` })
      .from(careers)
      .where(and(eq(careers.slug, occupations.slug), isNotNull(careers.publishedAt))),
  );

/** At most `limit` imported occupations after the code `after`; withdrawn ones are left out. */
export function pageOfOccupations(after: string | null, limit: number): Promise<OpenRow[]> {
  return database()
    .select({ id: occupations.code, slug: occupations.slug })
    .from(occupations)
    .where(
      and(
        isNull(occupations.withdrawnAt),
        isNotNull(occupations.releaseId),
        isNoCareer(),
        after === null ? undefined : gt(occupations.code, after),
      ),
    )
    .orderBy(asc(occupations.code))
    .limit(limit);
}

/** Published careers by slug, in no order. */
export async function listOpenCareers(slugs: readonly string[]): Promise<OpenCareer[]> {
  if (slugs.length === 0) return [];
  const rows = await database()
    .select({
      id: careers.id,
      slug: careers.slug,
      title: careers.title,
      field: careers.field,
      lede: careers.lede,
      usualWayIn: careers.usualWayIn,
      content: careers.content,
      jobZone: occupations.jobZone,
      occupation: { code: occupations.code, title: occupations.title },
    })
    .from(careers)
    .innerJoin(occupations, eq(occupations.code, careers.occupationCode))
    .where(and(isNotNull(careers.publishedAt), inArray(careers.slug, [...slugs])));
  if (rows.length === 0) return [];
  const ids = rows.map((row) => row.id);
  const [further, figureRows, ledTo] = await Promise.all([
    furtherOccupations(ids),
    figuresOf(ids),
    programsOf(ids),
  ]);
  const ofCareer = <T extends { careerId: string }>(all: T[], id: string) =>
    all.filter((one) => one.careerId === id).map(({ careerId: _, ...one }) => one);
  return rows.map(({ occupation, ...row }) => ({
    ...row,
    occupations: [
      occupation,
      ...ofCareer(further, row.id).filter(({ code }) => code !== occupation.code),
    ],
    figures: ofCareer(figureRows, row.id),
    programs: ofCareer(ledTo, row.id),
  }));
}

function furtherOccupations(ids: string[]) {
  return database()
    .select({
      careerId: careerOccupations.careerId,
      code: occupations.code,
      title: occupations.title,
    })
    .from(careerOccupations)
    .innerJoin(occupations, eq(occupations.code, careerOccupations.occupationCode))
    .where(inArray(careerOccupations.careerId, ids))
    .orderBy(asc(careerOccupations.position), asc(occupations.code));
}

function figuresOf(ids: string[]) {
  return database()
    .select(figureColumns)
    .from(figures)
    .where(inArray(figures.careerId, ids))
    .orderBy(asc(figures.kind));
}

function programsOf(ids: string[]) {
  return database()
    .select({
      careerId: careerPrograms.careerId,
      slug: programs.slug,
      title: programs.title,
      credential: programs.credential,
    })
    .from(careerPrograms)
    .innerJoin(programs, eq(programs.id, careerPrograms.programId))
    .where(and(inArray(careerPrograms.careerId, ids), isNotNull(programs.publishedAt)))
    .orderBy(asc(careerPrograms.position), asc(programs.slug));
}
