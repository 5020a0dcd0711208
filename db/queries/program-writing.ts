// Makes the rows of a program what its content says. The caller holds the program's row.
import { eq, inArray, sql } from "drizzle-orm";
import type { CertificationContent, ProgramContent } from "../../lib/domain/program-content";
import { invalid, notFound } from "../../lib/errors";
import { newId } from "../../lib/id";
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
import { idOfAddress, moveAddress } from "./catalog-addresses";

/** Publishes the content. Refuses names of schools, successors and certifications that are none. */
export async function writeProgram(
  tx: Executor,
  programId: string,
  content: ProgramContent,
  now: Date,
): Promise<void> {
  const { prices, courses, tracks: ownTracks, certifications: uses, ...rest } = content;
  const { retiredOn, successorSlug, schoolSlug, slug, ...words } = rest;
  const [before] = await tx
    .select({ slug: programs.slug, publishedAt: programs.publishedAt })
    .from(programs)
    .where(eq(programs.id, programId));
  if (!before) throw notFound();
  const wasPublic = before.publishedAt !== null;
  await moveAddress(
    tx,
    { kind: "program", id: programId, from: before.slug, to: slug, wasPublic },
    now,
  );
  await tx
    .update(programs)
    .set({
      ...words,
      slug,
      schoolId: await schoolOf(tx, schoolSlug),
      retiredAt: retiredOn ? new Date(`${retiredOn}T12:00:00Z`) : null,
      successorId: successorSlug ? await successorOf(tx, programId, successorSlug) : null,
      publishedAt: before.publishedAt ?? now,
      version: sql`${programs.version} + 1`,
    })
    .where(eq(programs.id, programId));
  await writePrices(tx, programId, prices);
  await writeCourses(tx, programId, courses);
  await tx.delete(programCertifications).where(eq(programCertifications.programId, programId));
  await tx.delete(tracks).where(eq(tracks.programId, programId));
  const known = await certificationIds(tx, [uses, ...ownTracks.map((t) => t.certifications)]);
  await writeUses(tx, { programId, trackId: null, known }, uses);
  for (const [position, track] of ownTracks.entries()) {
    const { certifications: added, ...columns } = track;
    const trackId = newId();
    await tx.insert(tracks).values({ id: trackId, programId, position, ...columns });
    await writeUses(tx, { programId, trackId, known }, added);
  }
}

async function schoolOf(tx: Executor, slug: string): Promise<string> {
  const [row] = await tx.select({ id: schools.id }).from(schools).where(eq(schools.slug, slug));
  if (!row) throw invalid("no_such_school", { field: "schoolSlug" });
  return row.id;
}

async function successorOf(tx: Executor, programId: string, slug: string): Promise<string> {
  const id = await idOfAddress(tx, "program", slug);
  if (id === null || id === programId) {
    throw invalid("no_such_successor", { field: "successorSlug" });
  }
  return id;
}

async function writePrices(tx: Executor, programId: string, prices: ProgramContent["prices"]) {
  await tx.delete(programPrices).where(eq(programPrices.programId, programId));
  await tx.insert(programPrices).values(
    prices.map(({ price, effectiveOn, feesCents }) => ({
      id: newId(),
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

async function writeCourses(tx: Executor, programId: string, courses: ProgramContent["courses"]) {
  await tx.delete(programCourses).where(eq(programCourses.programId, programId));
  if (courses.length === 0) return;
  await tx
    .insert(programCourses)
    .values(courses.map((course, position) => ({ id: newId(), programId, position, ...course })));
}

async function certificationIds(tx: Executor, lists: CertificationContent[][]) {
  const wanted = [...new Set(lists.flat().map(({ slug }) => slug))];
  if (wanted.length === 0) return new Map<string, string>();
  const rows = await tx
    .select({ slug: certifications.slug, id: certifications.id })
    .from(certifications)
    .where(inArray(certifications.slug, wanted))
    // Nobody removes one meanwhile.
    .for("key share");
  if (rows.length < wanted.length) {
    throw invalid("no_such_certification", { field: "certifications" });
  }
  return new Map(rows.map(({ slug, id }) => [slug, id]));
}

async function writeUses(
  tx: Executor,
  place: { programId: string; trackId: string | null; known: Map<string, string> },
  uses: readonly CertificationContent[],
) {
  const { programId, trackId, known } = place;
  if (uses.length === 0) return;
  await tx.insert(programCertifications).values(
    uses.map(({ slug, isStacked, statedAs }, position) => ({
      id: newId(),
      programId,
      trackId,
      certificationId: known.get(slug) ?? "",
      isStacked,
      statedAs,
      position,
    })),
  );
}
