// Programs as editors see them: what is public, the edit under way, and every version before.
import { and, asc, desc, eq, inArray, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Actor } from "../../lib/auth/actor";
import { can } from "../../lib/auth/permissions";
import type { ProgramContent } from "../../lib/domain/program-content";
import { OPEN_STATES, type RevisionState } from "../../lib/domain/revisions";
import { forbidden } from "../../lib/errors";
import { database } from "../client";
import { programRevisions, programs, schools, users } from "../schema";
import { contentOf } from "./program-content";

const MOST = 500;

export type ProgramForEditor = {
  slug: string;
  title: string;
  credential: string;
  school: string;
  isPublished: boolean;
  isRetired: boolean;
  /** The edit under way. */
  edit: { state: RevisionState; changedAt: Date; author: string | null } | null;
};

/** Every program by title, retired and unpublished ones too. */
export async function listProgramsForEditing(actor: Actor, now: Date): Promise<ProgramForEditor[]> {
  if (!can(actor, "catalog.edit")) throw forbidden();
  const rows = await database()
    .select({
      slug: programs.slug,
      title: programs.title,
      credential: programs.credential,
      school: schools.name,
      publishedAt: programs.publishedAt,
      retiredAt: programs.retiredAt,
      state: programRevisions.state,
      changedAt: programRevisions.changedAt,
      author: users.name,
    })
    .from(programs)
    .innerJoin(schools, eq(schools.id, programs.schoolId))
    .leftJoin(
      programRevisions,
      and(
        eq(programRevisions.programId, programs.id),
        inArray(programRevisions.state, [...OPEN_STATES]),
      ),
    )
    .leftJoin(users, eq(users.id, programRevisions.authorId))
    .orderBy(asc(programs.title), asc(programs.slug))
    .limit(MOST);
  return rows.map(({ publishedAt, retiredAt, state, changedAt, author, ...row }) => ({
    ...row,
    isPublished: publishedAt !== null,
    isRetired: retiredAt !== null && retiredAt <= now,
    edit: state && changedAt ? { state, changedAt, author } : null,
  }));
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
};

export type ProgramEdit = {
  slug: string;
  /** What the public reads. */
  content: ProgramContent;
  open: (RevisionRow & { version: number; content: ProgramContent }) | null;
  /** Newest first, at most 100; empty before the first edit. */
  history: RevisionRow[];
};

export async function findProgramEdit(actor: Actor, slug: string): Promise<ProgramEdit | null> {
  if (!can(actor, "catalog.edit")) throw forbidden();
  const [program] = await database()
    .select({ id: programs.id })
    .from(programs)
    .where(eq(programs.slug, slug));
  if (!program) return null;
  const publishers = alias(users, "publishers");
  const rows = await database()
    .select({
      number: programRevisions.number,
      state: programRevisions.state,
      version: programRevisions.version,
      author: users.name,
      changedAt: programRevisions.changedAt,
      publishAt: programRevisions.publishAt,
      publishedAt: programRevisions.publishedAt,
      publishedBy: publishers.name,
      restoredFrom: programRevisions.restoredFrom,
      // Only the edit under way is read whole.
      content: sql<ProgramContent | null>`case when ${programRevisions.state} in
        ('draft', 'in_review', 'scheduled') then ${programRevisions.content} end`,
    })
    .from(programRevisions)
    .leftJoin(users, eq(users.id, programRevisions.authorId))
    .leftJoin(publishers, eq(publishers.id, programRevisions.publishedById))
    .where(eq(programRevisions.programId, program.id))
    .orderBy(desc(programRevisions.number))
    .limit(100);
  const open = rows.find((row) => row.content !== null);
  return {
    slug,
    content: await contentOf(database(), program.id),
    open: open?.content ? { ...open, content: open.content } : null,
    history: rows.map(({ version: _version, content: _content, ...row }) => row),
  };
}
