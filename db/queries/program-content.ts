// A program's content between its rows and the snapshot that a revision holds.
import { asc, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { DatedPrice } from "../../lib/domain/price-plan";
import { type ProgramContent, priceOfRow } from "../../lib/domain/program-content";
import { invalid, notFound } from "../../lib/errors";
import type { Executor } from "../client";
import { programPrices, programs } from "../schema";

export async function contentOf(tx: Executor, programId: string): Promise<ProgramContent> {
  const successors = alias(programs, "successors");
  const [row] = await tx
    .select({
      title: programs.title,
      credential: programs.credential,
      teaser: programs.teaser,
      summary: programs.summary,
      fasterNote: programs.fasterNote,
      leadsToNote: programs.leadsToNote,
      preparesFor: programs.preparesFor,
      completionPercent: programs.completionPercent,
      completionMonths: programs.completionMonths,
      completionCohort: programs.completionCohort,
      admission: programs.admission,
      faqs: programs.faqs,
      retiredOn: sql<
        string | null
      >`to_char(${programs.retiredAt} at time zone 'UTC', 'YYYY-MM-DD')`,
      successorSlug: successors.slug,
    })
    .from(programs)
    .leftJoin(successors, eq(successors.id, programs.successorId))
    .where(eq(programs.id, programId));
  if (!row) throw notFound();
  return { ...row, prices: await pricesOf(tx, programId) };
}

async function pricesOf(tx: Executor, programId: string): Promise<DatedPrice[]> {
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

/** Makes the rows what the content says. The caller holds the program's row. */
export async function writeContent(
  tx: Executor,
  programId: string,
  content: ProgramContent,
): Promise<void> {
  const { prices, retiredOn, successorSlug, ...words } = content;
  await tx
    .update(programs)
    .set({
      ...words,
      retiredAt: retiredOn ? new Date(`${retiredOn}T12:00:00Z`) : null,
      successorId: successorSlug ? await successorOf(tx, programId, successorSlug) : null,
      version: sql`${programs.version} + 1`,
    })
    .where(eq(programs.id, programId));
  await tx.delete(programPrices).where(eq(programPrices.programId, programId));
  await tx.insert(programPrices).values(
    prices.map(({ price, effectiveOn, feesCents }) => ({
      id: `${programId}-${effectiveOn}`,
      programId,
      effectiveOn,
      feesCents,
      model: price.model,
      amountCents: price.amountCents,
      termMonths: price.model === "flat_per_term" ? price.termMonths : null,
      credits: price.model === "per_credit" ? price.credits : null,
    })),
  );
}

async function successorOf(tx: Executor, programId: string, slug: string): Promise<string> {
  const [row] = await tx.select({ id: programs.id }).from(programs).where(eq(programs.slug, slug));
  if (!row || row.id === programId) throw invalid("no_such_successor", { field: "successorSlug" });
  return row.id;
}
