// A career between its rows and the entry that a revision holds.
import { asc, eq, inArray, sql } from "drizzle-orm";
import type { CareerEntry } from "../../lib/domain/career-entry";
import { FIGURE_KINDS } from "../../lib/domain/figures";
import { invalid, notFound } from "../../lib/errors";
import { newId } from "../../lib/id";
import type { Executor } from "../client";
import {
  careerOccupations,
  careerPrograms,
  careers,
  figures,
  occupations,
  programs,
} from "../schema";
import { idOfAddress, moveAddress } from "./catalog-addresses";
import { figureColumns } from "./figure-columns";

export async function careerEntryOf(tx: Executor, careerId: string): Promise<CareerEntry> {
  const { slug, title, field, lede, usualWayIn, occupationCode, content } = careers;
  const [row] = await tx
    .select({ slug, title, field, lede, usualWayIn, occupationCode, content })
    .from(careers)
    .where(eq(careers.id, careerId));
  if (!row) throw notFound();
  const further = await tx
    .select({ code: careerOccupations.occupationCode })
    .from(careerOccupations)
    .where(eq(careerOccupations.careerId, careerId))
    .orderBy(asc(careerOccupations.position));
  const leadsTo = await tx
    .select({ slug: programs.slug })
    .from(careerPrograms)
    .innerJoin(programs, eq(programs.id, careerPrograms.programId))
    .where(eq(careerPrograms.careerId, careerId))
    .orderBy(asc(careerPrograms.position));
  return {
    ...row,
    furtherCodes: further.map(({ code }) => code),
    programSlugs: leadsTo.map((program) => program.slug),
    figures: await figuresOf(tx, careerId),
  };
}

async function figuresOf(tx: Executor, careerId: string): Promise<CareerEntry["figures"]> {
  const rows = await tx
    .select({ ...figureColumns, comparison: figures.comparison })
    .from(figures)
    .where(eq(figures.careerId, careerId));
  return rows
    .map(({ careerId: _, ...figure }) => figure)
    .sort((a, b) => FIGURE_KINDS.indexOf(a.kind) - FIGURE_KINDS.indexOf(b.kind));
}

/** Publishes the entry. The caller holds the career's row. */
export async function writeCareer(
  tx: Executor,
  careerId: string,
  entry: CareerEntry,
  now: Date,
): Promise<void> {
  const { furtherCodes, programSlugs, figures: stated, slug, ...words } = entry;
  const [before] = await tx
    .select({ slug: careers.slug, publishedAt: careers.publishedAt })
    .from(careers)
    .where(eq(careers.id, careerId));
  if (!before) throw notFound();
  const wasPublic = before.publishedAt !== null;
  await moveAddress(
    tx,
    { kind: "career", id: careerId, from: before.slug, to: slug, wasPublic },
    now,
  );
  await refuseUnknown(tx, [entry.occupationCode, ...furtherCodes]);
  await tx
    .update(careers)
    .set({
      ...words,
      slug,
      publishedAt: before.publishedAt ?? now,
      version: sql`${careers.version} + 1`,
    })
    .where(eq(careers.id, careerId));
  await tx.delete(careerOccupations).where(eq(careerOccupations.careerId, careerId));
  for (const [position, occupationCode] of furtherCodes.entries()) {
    await tx.insert(careerOccupations).values({ careerId, occupationCode, position });
  }
  await writePrograms(tx, careerId, programSlugs);
  await tx.delete(figures).where(eq(figures.careerId, careerId));
  if (stated.length === 0) return;
  await tx.insert(figures).values(stated.map((figure) => ({ id: newId(), careerId, ...figure })));
}

async function refuseUnknown(tx: Executor, codes: readonly string[]) {
  const wanted = new Set(codes);
  const rows = await tx
    .select({ code: occupations.code })
    .from(occupations)
    .where(inArray(occupations.code, [...wanted]));
  if (rows.length < wanted.size) throw invalid("no_such_occupation", { field: "occupationCode" });
}

/** "Leads to" is what an editor confirms: nothing else writes it. */
async function writePrograms(tx: Executor, careerId: string, slugs: readonly string[]) {
  await tx.delete(careerPrograms).where(eq(careerPrograms.careerId, careerId));
  for (const [position, slug] of slugs.entries()) {
    const programId = await idOfAddress(tx, "program", slug);
    if (programId === null) throw invalid("no_such_program", { field: "programSlugs" });
    await tx.insert(careerPrograms).values({ careerId, programId, position }).onConflictDoNothing();
  }
}
