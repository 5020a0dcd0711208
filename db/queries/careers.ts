// Careers as everybody may read them, each number with its passport (domain rule 10).
import { and, asc, eq, inArray, isNotNull } from "drizzle-orm";
import { cache } from "react";
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
import type { OccupationLink } from "./occupations";

const MAX_CAREERS = 300;
const MAX_FURTHER = 20;

export type FigurePublic = Figure & {
  kind: FigureKind;
  publishedForCode: string;
  comparison: string | null;
};

export type CareerSummary = {
  slug: string;
  title: string;
  field: string;
  lede: string;
  usualWayIn: string;
  figures: FigurePublic[];
  /** In the career's own order; retired ones may be among them. */
  programSlugs: string[];
};

export type CareerPublic = CareerSummary & {
  content: CareerContent;
  occupation: OccupationLink & { code: string; socCode: string };
  /** What it stands on besides, in its own order. */
  furtherOccupations: OccupationLink[];
};

const summaryColumns = {
  id: careers.id,
  slug: careers.slug,
  title: careers.title,
  field: careers.field,
  lede: careers.lede,
  usualWayIn: careers.usualWayIn,
};

/** Published careers by field and title. */
export const listCareers = cache(async (): Promise<CareerSummary[]> => {
  const rows = await database()
    .select(summaryColumns)
    .from(careers)
    .where(isNotNull(careers.publishedAt))
    .orderBy(asc(careers.field), asc(careers.title))
    .limit(MAX_CAREERS);
  return withFacts(rows);
});

export const findCareer = cache(async (slug: string): Promise<CareerPublic | null> => {
  const rows = await database()
    .select({
      ...summaryColumns,
      content: careers.content,
      occupation: {
        code: occupations.code,
        socCode: occupations.socCode,
        slug: occupations.slug,
        title: occupations.title,
      },
    })
    .from(careers)
    .innerJoin(occupations, eq(occupations.code, careers.occupationCode))
    .where(and(eq(careers.slug, slug), isNotNull(careers.publishedAt)));
  const [id] = rows.map((row) => row.id);
  if (id === undefined) return null;
  const [[career], furtherOccupations] = await Promise.all([withFacts(rows), furtherOf(id)]);
  return career ? { ...career, furtherOccupations } : null;
});

async function withFacts<T extends { id: string }>(rows: T[]) {
  if (rows.length === 0) return [];
  const ids = rows.map((row) => row.id);
  const [figureRows, programRows] = await Promise.all([figuresOf(ids), programsOf(ids)]);
  return rows.map(({ id, ...row }) => ({
    ...row,
    figures: figureRows
      .filter((figure) => figure.careerId === id)
      .map(({ careerId: _, ...figure }) => figure),
    programSlugs: programRows.filter((link) => link.careerId === id).map((link) => link.slug),
  }));
}

function furtherOf(careerId: string): Promise<OccupationLink[]> {
  return database()
    .select({ slug: occupations.slug, title: occupations.title })
    .from(careerOccupations)
    .innerJoin(occupations, eq(occupations.code, careerOccupations.occupationCode))
    .where(eq(careerOccupations.careerId, careerId))
    .orderBy(asc(careerOccupations.position))
    .limit(MAX_FURTHER);
}

function figuresOf(careerIds: string[]) {
  return database()
    .select({ ...figureColumns, comparison: figures.comparison })
    .from(figures)
    .where(inArray(figures.careerId, careerIds));
}

function programsOf(careerIds: string[]) {
  return database()
    .select({ careerId: careerPrograms.careerId, slug: programs.slug })
    .from(careerPrograms)
    .innerJoin(programs, eq(programs.id, careerPrograms.programId))
    .where(and(inArray(careerPrograms.careerId, careerIds), isNotNull(programs.publishedAt)))
    .orderBy(asc(careerPrograms.position));
}
