// Turns the demo catalogue into rows. Ids are slugs, so a second run finds the rows of the first.
import { eq, sql } from "drizzle-orm";
import type { PostgresJsDatabase } from "drizzle-orm/postgres-js";
import type { Price } from "../../lib/domain/price";
import { slugOf } from "../../lib/domain/slug";
import {
  careerOccupations,
  careerPrograms,
  careers,
  certifications,
  figures,
  programCertifications,
  programCourses,
  programPrices,
  programs,
  tracks,
} from "../schema/catalog";
import { occupations } from "../schema/occupations";
import { demoCatalog } from "./catalog/all";
import type { SeedCareer, SeedCertificationUse, SeedProgram } from "./catalog/types";

/** What only adds rows: a connection or a transaction on it, whatever schema it was opened with. */
type Writer = Pick<PostgresJsDatabase, "insert" | "select">;

/**
 * Writes the demo catalogue; expects the schools of `seedDemoInstitution`. Safe to repeat: words
 * that an editor has changed and figures of another release stay as they are.
 */
export async function seedCatalog(
  db: Pick<PostgresJsDatabase, "transaction">,
  now: Date,
): Promise<void> {
  await db.transaction(async (tx) => {
    for (const certification of demoCatalog.certifications) {
      await tx
        .insert(certifications)
        .values({ id: certification.slug, ...certification })
        .onConflictDoNothing();
    }
    for (const program of demoCatalog.programs) await writeProgram(tx, program);
    for (const career of demoCatalog.careers) await writeCareer(tx, career, now);
  });
}

/** An editor has changed it: all of it stays as it is. */
async function isEdited(tx: Writer, table: typeof programs | typeof careers, id: string) {
  const rows = await tx.select({ version: table.version }).from(table).where(eq(table.id, id));
  return rows.some(({ version }) => version > 1);
}

async function writeProgram(tx: Writer, program: SeedProgram): Promise<void> {
  if (await isEdited(tx, programs, program.slug)) return;
  const words = programWords(program);
  await tx
    .insert(programs)
    .values({
      id: program.slug,
      slug: program.slug,
      ...words,
      publishedAt: noonUtc(program.priceEffectiveOn),
      retiredAt: program.retiredOn ? noonUtc(program.retiredOn) : null,
      successorId: program.successor ?? null,
    })
    .onConflictDoUpdate({ target: programs.id, set: words });
  await tx
    .insert(programPrices)
    .values({
      id: `${program.slug}-${program.priceEffectiveOn}`,
      programId: program.slug,
      ...priceColumns(program.price),
      effectiveOn: program.priceEffectiveOn,
      feesCents: null,
    })
    .onConflictDoNothing();
  for (const earlier of program.earlierPrices ?? []) {
    await tx
      .insert(programPrices)
      .values({
        id: `${program.slug}-${earlier.effectiveOn}`,
        programId: program.slug,
        ...priceColumns(earlier.price),
        effectiveOn: earlier.effectiveOn,
        feesCents: null,
      })
      .onConflictDoNothing();
  }
  for (const [position, course] of (program.courses ?? []).entries()) {
    const { title, about = null, credits = null } = course;
    await tx
      .insert(programCourses)
      .values({
        id: `${program.slug}-${slugOf(title)}`,
        programId: program.slug,
        title,
        about,
        credits,
        position,
      })
      .onConflictDoNothing();
  }
  await writeCertifications(tx, program.slug, null, program.certifications);
  for (const [position, track] of program.tracks.entries()) {
    const trackId = `${program.slug}-${track.slug}`;
    const { slug, title, summary, courseCounts } = track;
    await tx
      .insert(tracks)
      .values({
        id: trackId,
        programId: program.slug,
        slug,
        title,
        summary,
        courseCounts,
        position,
      })
      .onConflictDoNothing();
    await writeCertifications(tx, program.slug, trackId, track.adds);
  }
}

function programWords(program: SeedProgram) {
  return {
    title: program.title,
    credential: program.credential,
    level: program.level,
    schoolId: program.school,
    cipCode: program.cipCode,
    teaser: program.teaser,
    summary: program.summary,
    courseCounts: program.courseCounts,
    courseCountReason: program.courseCountReason,
    skills: program.skills,
    teaches: program.teaches,
    certificationTerms: program.certificationTerms,
    fasterNote: program.fasterNote,
    leadsToNote: program.leadsToNote,
    preparesFor: program.preparesFor,
    completionPercent: program.completion.percent,
    completionMonths: program.completion.months,
    completionCohort: program.completion.cohort,
    faqs: program.faqs,
    admission: program.admission ?? [],
    licensureFor: program.licensureFor ?? null,
  };
}

function priceColumns(price: Price) {
  return {
    model: price.model,
    amountCents: price.amountCents,
    termMonths: price.model === "flat_per_term" ? price.termMonths : null,
    credits: price.model === "per_credit" ? price.credits : null,
  };
}

async function writeCertifications(
  tx: Writer,
  programId: string,
  trackId: string | null,
  uses: SeedCertificationUse[],
): Promise<void> {
  for (const [position, use] of uses.entries()) {
    await tx
      .insert(programCertifications)
      .values({
        id: `${trackId ?? programId}-${use.slug}`,
        programId,
        certificationId: use.slug,
        trackId,
        isStacked: use.isStacked ?? false,
        statedAs: use.statedAs ?? null,
        position,
      })
      .onConflictDoNothing();
  }
}

async function writeCareer(tx: Writer, career: SeedCareer, now: Date): Promise<void> {
  if (await isEdited(tx, careers, career.slug)) return;
  await writeOccupation(tx, career.occupation);
  const words = {
    title: career.title,
    field: career.field,
    lede: career.lede,
    occupationCode: career.occupation.code,
    usualWayIn: career.usualWayIn,
    content: career.content,
  };
  await tx
    .insert(careers)
    .values({ id: career.slug, slug: career.slug, ...words, publishedAt: now })
    .onConflictDoUpdate({ target: careers.id, set: words });
  for (const [position, programId] of career.programs.entries()) {
    await tx
      .insert(careerPrograms)
      .values({ careerId: career.slug, programId, position })
      .onConflictDoNothing();
  }
  for (const [position, other] of (career.furtherOccupations ?? []).entries()) {
    await writeOccupation(tx, other);
    await tx
      .insert(careerOccupations)
      .values({ careerId: career.slug, occupationCode: other.code, position })
      .onConflictDoNothing();
  }
  for (const figure of career.figures) {
    await tx
      .insert(figures)
      .values({ id: `${career.slug}-${figure.kind}`, careerId: career.slug, ...figure })
      // A newer release that was imported since is not set back.
      .onConflictDoUpdate({
        target: [figures.careerId, figures.kind],
        set: figure,
        setWhere: sql`${figures.release} = excluded.release`,
      });
  }
}

/** Typed in until an import knows more of it. */
async function writeOccupation(tx: Writer, { code, title }: SeedCareer["occupation"]) {
  await tx
    .insert(occupations)
    .values({ code, title, socCode: code.slice(0, 7), slug: slugOf(title) })
    .onConflictDoNothing();
}

/** Noon UTC is the same calendar day in every American zone. */
function noonUtc(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}
