// What can be edited in the catalogue, and what an edit of each kind needs: one table, so that
// drafts, review, publishing and restoring are written once.
import { eq, type SQL } from "drizzle-orm";
import type { CareerEntry } from "../../lib/domain/career-entry";
import { careerProblemsOf } from "../../lib/domain/career-problems";
import { type ProgramContent, problemsOf } from "../../lib/domain/program-content";
import type { Problem } from "../../lib/domain/revisions";
import { notFound } from "../../lib/errors";
import type { Executor } from "../client";
import { careers, catalogRevisions, programs } from "../schema";
import { careerEntryOf, writeCareer } from "./career-content";
import { type CatalogKind, idOfAddress } from "./catalog-addresses";
import { programContentOf } from "./program-content";
import { writeProgram } from "./program-writing";

export type { CatalogKind } from "./catalog-addresses";

export type ContentOf = { program: ProgramContent; career: CareerEntry };

type Editable<Kind extends CatalogKind> = {
  read: (tx: Executor, id: string) => Promise<ContentOf[Kind]>;
  write: (tx: Executor, id: string, content: ContentOf[Kind], now: Date) => Promise<void>;
  problemsOf: (content: ContentOf[Kind]) => Problem[];
};

const editables: { readonly [Kind in CatalogKind]: Editable<Kind> } = {
  program: { read: programContentOf, write: writeProgram, problemsOf },
  career: { read: careerEntryOf, write: writeCareer, problemsOf: careerProblemsOf },
};

/** How a program or a career is read, written and checked. */
export function editableOf<Kind extends CatalogKind>(kind: Kind): Editable<Kind> {
  return editables[kind];
}

/** The columns that say whose a revision is. */
export function ownerOf(kind: CatalogKind, id: string) {
  return kind === "program" ? { programId: id } : { careerId: id };
}

export function isRevisionOf(kind: CatalogKind, id: string): SQL {
  return eq(kind === "program" ? catalogRevisions.programId : catalogRevisions.careerId, id);
}

/** Locks the program or career that has or had this address. */
export async function lockSubject(tx: Executor, kind: CatalogKind, slug: string) {
  const id = await idOfAddress(tx, kind, slug);
  if (id === null) throw notFound();
  const table = kind === "program" ? programs : careers;
  const [row] = await tx
    .select({ id: table.id, slug: table.slug, publishedAt: table.publishedAt })
    .from(table)
    .where(eq(table.id, id))
    .for("update");
  if (!row) throw notFound();
  return row;
}

/** A stored content with what it lacks taken from the page as it is: older portals stored less. */
export function complete<Kind extends CatalogKind>(
  current: ContentOf[Kind],
  stored: Partial<ProgramContent> | Partial<CareerEntry>,
): ContentOf[Kind] {
  return { ...current, ...stored };
}
