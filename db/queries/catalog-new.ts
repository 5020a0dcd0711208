// What begins at the desk: a program or career that nobody reads until its first edit is published.
import { and, count, eq, isNotNull } from "drizzle-orm";
import type { Actor } from "../../lib/auth/actor";
import { can } from "../../lib/auth/permissions";
import { isAddress } from "../../lib/domain/addresses";
import type { CareerContent } from "../../lib/domain/catalog";
import type { PROGRAM_LEVELS } from "../../lib/domain/program-content";
import { slugOf } from "../../lib/domain/slug";
import { conflict, forbidden, invalid } from "../../lib/errors";
import { newId } from "../../lib/id";
import { database, type Executor, inTransaction } from "../client";
import { careers, catalogRevisions, occupations, programs, schools } from "../schema";
import { type CatalogKind, idOfAddress } from "./catalog-addresses";
import { referencesOf } from "./catalog-references";
import { editableOf, isRevisionOf, lockSubject, ownerOf } from "./editable";
import { noteEdit } from "./revision-parts";

/** `slug`: empty, to have it made from the title. */
export type NewSubject = { title: string; slug: string } & (
  | { kind: "program"; schoolSlug: string; level: (typeof PROGRAM_LEVELS)[number] }
  | { kind: "career"; field: string; occupationCode: string }
);

/** Schools by name. */
export async function listSchools(actor: Actor): Promise<{ slug: string; name: string }[]> {
  if (!can(actor, "catalog.edit")) throw forbidden();
  const { slug, name } = schools;
  return database().select({ slug, name }).from(schools).orderBy(name).limit(200);
}

/**
 * Makes it, unpublished, with version 1 as a draft; answers with its address. Refuses an address
 * that a page, another one, or one before it has (`address_reserved`, `address_taken`).
 */
export async function createSubject(actor: Actor, wanted: NewSubject, now: Date): Promise<string> {
  if (!can(actor, "catalog.edit")) throw forbidden();
  const { kind } = wanted;
  const slug = wanted.slug || slugOf(wanted.title);
  if (!isAddress(kind, slug)) throw invalid("address_reserved", { field: "newSlug" });
  return inTransaction(async (tx) => {
    await refuseTakenIn(tx, kind, slug, null);
    const id =
      wanted.kind === "program"
        ? await addProgram(tx, wanted, slug)
        : await addCareer(tx, wanted, slug);
    await tx.insert(catalogRevisions).values({
      id: newId(),
      ...ownerOf(kind, id),
      number: 1,
      state: "draft",
      content: await editableOf(kind).read(tx, id),
      authorId: actor.userId,
      createdAt: now,
      changedAt: now,
    });
    await noteEdit(tx, actor, { action: "catalog.create", kind, id, number: 1 }, now);
    return slug;
  });
}

async function refuseTakenIn(tx: Executor, kind: CatalogKind, slug: string, own: string | null) {
  const holder = await idOfAddress(tx, kind, slug);
  if (holder !== null && holder !== own) throw conflict("address_taken", { field: "newSlug" });
}

/** Refuses an address that others have or had, before anybody works on with it. */
export async function refuseTaken(
  actor: Actor,
  { kind, slug, wanted }: { kind: CatalogKind; slug: string; wanted: string },
): Promise<void> {
  if (!can(actor, "catalog.edit")) throw forbidden();
  const own = await idOfAddress(database(), kind, slug);
  await refuseTakenIn(database(), kind, wanted, own);
}

type New<Kind extends CatalogKind> = Extract<NewSubject, { kind: Kind }>;

async function addProgram(tx: Executor, wanted: New<"program">, slug: string): Promise<string> {
  const [school] = await tx
    .select({ id: schools.id })
    .from(schools)
    .where(eq(schools.slug, wanted.schoolSlug));
  if (!school) throw invalid("no_such_school", { field: "schoolSlug" });
  const id = newId();
  const { title, level } = wanted;
  const added = await tx
    .insert(programs)
    .values({
      id,
      slug,
      title,
      level,
      schoolId: school.id,
      credential: "",
      teaser: "",
      summary: [],
      courseCounts: [],
      skills: [],
      teaches: [],
      // Not said yet.
      completionMonths: 0,
      completionCohort: "",
      faqs: [],
    })
    .onConflictDoNothing()
    .returning({ id: programs.id });
  return addedId(added);
}

const nothing: CareerContent = {
  what: { paragraphs: [], builds: "", worksWith: "", suits: "" },
  does: { paragraphs: [], responsibilities: [] },
  where: { paragraphs: [], industries: [] },
  become: { paragraphs: [], steps: [] },
  programs: { paragraph: "" },
  pay: { paragraph: "", factors: [] },
  outlook: { paragraph: "" },
  skills: { paragraph: "", items: [] },
  start: { paragraph: "" },
  more: { paragraph: "" },
};

async function addCareer(tx: Executor, wanted: New<"career">, slug: string): Promise<string> {
  const { title, field, occupationCode } = wanted;
  const known = await tx.$count(occupations, eq(occupations.code, occupationCode));
  if (known === 0) throw invalid("no_such_occupation", { field: "occupationCode" });
  const added = await tx
    .insert(careers)
    .values({
      id: newId(),
      slug,
      title,
      field,
      occupationCode,
      lede: "",
      usualWayIn: "",
      content: nothing,
    })
    .onConflictDoNothing()
    .returning({ id: careers.id });
  return addedId(added);
}

/** None: somebody else took the address in the same moment. */
function addedId([row]: { id: string }[]): string {
  if (!row) throw conflict("address_taken", { field: "newSlug" });
  return row.id;
}

/** Removes what never was public, with its edits. What others name is refused (`still_named`). */
export async function removeUnpublished(
  actor: Actor,
  { kind, slug }: { kind: CatalogKind; slug: string },
  now: Date,
): Promise<void> {
  if (!can(actor, "catalog.edit")) throw forbidden();
  await inTransaction(async (tx) => {
    const { id, publishedAt } = await lockSubject(tx, kind, slug);
    const [before] = await tx
      .select({ published: count() })
      .from(catalogRevisions)
      .where(and(isRevisionOf(kind, id), isNotNull(catalogRevisions.publishedAt)));
    if (publishedAt || (before?.published ?? 0) > 0) throw conflict("was_public");
    const { careers: leading, predecessors } = await referencesOf(tx, kind, id);
    if (leading.length + predecessors.length > 0) throw conflict("still_named");
    const table = kind === "program" ? programs : careers;
    await tx.delete(table).where(eq(table.id, id));
    await noteEdit(tx, actor, { action: "catalog.remove", kind, id, number: null }, now);
  });
}
