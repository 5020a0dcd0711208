// Programs and careers as editors see them: what is public, the edit under way, every version.
import { and, desc, eq, inArray, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Actor } from "../../lib/auth/actor";
import { can } from "../../lib/auth/permissions";
import { OPEN_STATES, type RevisionState } from "../../lib/domain/revisions";
import { forbidden } from "../../lib/errors";
import { database } from "../client";
import { careers, catalogRevisions, programs, schools, users } from "../schema";
import { idOfAddress } from "./catalog-addresses";
import { type CatalogKind, type ContentOf, complete, editableOf, isRevisionOf } from "./editable";

const MOST = 500;

export type RowForEditor = {
  kind: CatalogKind;
  slug: string;
  title: string;
  /** A program's school, a career's field. */
  group: string;
  isPublished: boolean;
  isRetired: boolean;
  /** The edit under way. */
  edit: { state: RevisionState; changedAt: Date; author: string | null } | null;
};

/** Every program or career by title, unpublished ones too; at most 500 of each. */
export async function listForEditing(
  actor: Actor,
  kind: CatalogKind,
  now: Date,
): Promise<RowForEditor[]> {
  if (!can(actor, "catalog.edit")) throw forbidden();
  const rows = await (kind === "program" ? selectPrograms() : selectCareers());
  return rows.map(({ publishedAt, retiredAt, state, changedAt, author, ...row }) => ({
    kind,
    ...row,
    isPublished: publishedAt !== null,
    isRetired: retiredAt !== null && retiredAt <= now,
    edit: state && changedAt ? { state, changedAt, author } : null,
  }));
}

const editColumns = {
  state: catalogRevisions.state,
  changedAt: catalogRevisions.changedAt,
  author: users.name,
};
const isOpen = inArray(catalogRevisions.state, [...OPEN_STATES]);

function selectPrograms() {
  return database()
    .select({
      slug: programs.slug,
      title: sql<string>`concat_ws(', ', ${programs.title}, nullif(${programs.credential}, ''))`,
      group: schools.name,
      publishedAt: programs.publishedAt,
      retiredAt: programs.retiredAt,
      ...editColumns,
    })
    .from(programs)
    .innerJoin(schools, eq(schools.id, programs.schoolId))
    .leftJoin(catalogRevisions, and(eq(catalogRevisions.programId, programs.id), isOpen))
    .leftJoin(users, eq(users.id, catalogRevisions.authorId))
    .orderBy(programs.title, programs.slug)
    .limit(MOST);
}

function selectCareers() {
  return database()
    .select({
      slug: careers.slug,
      title: careers.title,
      group: careers.field,
      publishedAt: careers.publishedAt,
      retiredAt: sql<Date | null>`null`,
      ...editColumns,
    })
    .from(careers)
    .leftJoin(catalogRevisions, and(eq(catalogRevisions.careerId, careers.id), isOpen))
    .leftJoin(users, eq(users.id, catalogRevisions.authorId))
    .orderBy(careers.title, careers.slug)
    .limit(MOST);
}

export type RevisionRow = {
  number: number;
  state: RevisionState;
  author: string | null;
  changedAt: Date;
  publishAt: Date | null;
  publishedAt: Date | null;
  publishedBy: string | null;
  restoredFrom: number | null;
  isOfImport: boolean;
};

export type CatalogEdit<Kind extends CatalogKind> = {
  /** The address of today: the one asked for may have been left. */
  slug: string;
  isPublished: boolean;
  /** What the public reads; of what never was public, what stands in its place. */
  content: ContentOf[Kind];
  open:
    | (RevisionRow & {
        version: number;
        content: ContentOf[Kind];
        /** An import changed the public page since, and this was joined with that. */
        wasJoined: boolean;
      })
    | null;
  /** Newest first, at most 100; empty before the first edit. */
  history: RevisionRow[];
};

export async function findEdit<Kind extends CatalogKind>(
  actor: Actor,
  kind: Kind,
  slug: string,
): Promise<CatalogEdit<Kind> | null> {
  if (!can(actor, "catalog.edit")) throw forbidden();
  const id = await idOfAddress(database(), kind, slug);
  if (id === null) return null;
  const table = kind === "program" ? programs : careers;
  const [row] = await database()
    .select({ publishedAt: table.publishedAt })
    .from(table)
    .where(eq(table.id, id));
  const content = await editableOf(kind).read(database(), id);
  const rows = await historyOf(kind, id);
  const open = rows.find((revision) => revision.content !== null);
  return {
    slug: content.slug,
    isPublished: row?.publishedAt !== null,
    content,
    open: open?.content ? { ...open, content: complete<Kind>(content, open.content) } : null,
    history: rows.map(({ version: _v, content: _c, wasJoined: _j, ...revision }) => revision),
  };
}

function historyOf(kind: CatalogKind, id: string) {
  const publishers = alias(users, "publishers");
  return database()
    .select({
      number: catalogRevisions.number,
      state: catalogRevisions.state,
      version: catalogRevisions.version,
      author: users.name,
      changedAt: catalogRevisions.changedAt,
      publishAt: catalogRevisions.publishAt,
      publishedAt: catalogRevisions.publishedAt,
      publishedBy: publishers.name,
      restoredFrom: catalogRevisions.restoredFrom,
      isOfImport: sql<boolean>`${catalogRevisions.importRunId} is not null`,
      wasJoined: sql<boolean>`${catalogRevisions.joinedRunId} is not null`,
      // Only the edit under way is read whole.
      content: sql<Partial<ContentOf[CatalogKind]> | null>`case when ${catalogRevisions.state} in
        ('draft', 'in_review', 'scheduled') then ${catalogRevisions.content} end`,
    })
    .from(catalogRevisions)
    .leftJoin(users, eq(users.id, catalogRevisions.authorId))
    .leftJoin(publishers, eq(publishers.id, catalogRevisions.publishedById))
    .where(isRevisionOf(kind, id))
    .orderBy(desc(catalogRevisions.number))
    .limit(100);
}
