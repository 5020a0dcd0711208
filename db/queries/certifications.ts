// Certifications, which programs and tracks name. A change of a name is public at once.
import { and, asc, eq, inArray, sql } from "drizzle-orm";
import type { Actor } from "../../lib/auth/actor";
import { can, type Permission } from "../../lib/auth/permissions";
import type { ProgramContent } from "../../lib/domain/program-content";
import { OPEN_STATES } from "../../lib/domain/revisions";
import { freeSlug, slugOf } from "../../lib/domain/slug";
import { conflict, forbidden, invalid, notFound } from "../../lib/errors";
import { newId } from "../../lib/id";
import { database, type Executor, inTransaction } from "../client";
import {
  catalogRevisions,
  certifications,
  programCertifications,
  programs,
  tracks,
} from "../schema";
import { type AuditEntry, audit } from "./audit";
import { tellEveryProcess } from "./revision-parts";

const MOST = 1000;

export type CertificationWords = { name: string; vendor: string };

/** A program, or one of its tracks, that names the certification. */
export type CertificationUse = {
  programSlug: string;
  program: string;
  track: string | null;
  /** It stands in an edit under way, not on the public page. */
  isDraft: boolean;
};

export type CertificationForEditor = CertificationWords & {
  slug: string;
  uses: CertificationUse[];
};

function refuseUnless(actor: Actor, permission: Permission) {
  if (!can(actor, permission)) throw forbidden();
}

/** By name, each with what uses it; at most 1000. */
export async function listCertifications(actor: Actor): Promise<CertificationForEditor[]> {
  refuseUnless(actor, "catalog.edit");
  const { slug, name, vendor } = certifications;
  const rows = await database()
    .select({ slug, name, vendor })
    .from(certifications)
    .orderBy(asc(name), asc(slug))
    .limit(MOST);
  const uses = await usesOf(database());
  return rows.map((row) => ({
    ...row,
    uses: uses.filter((use) => use.slug === row.slug).map(({ slug: _, ...use }) => use),
  }));
}

export async function findCertification(
  actor: Actor,
  slug: string,
): Promise<CertificationForEditor | null> {
  return (await listCertifications(actor)).find((row) => row.slug === slug) ?? null;
}

/** What names a certification: programs and tracks as they stand, then edits under way. */
async function usesOf(tx: Executor): Promise<(CertificationUse & { slug: string })[]> {
  const program = sql<string>`concat_ws(', ', ${programs.title}, nullif(${programs.credential}, ''))`;
  const standing = await tx
    .select({
      slug: certifications.slug,
      programSlug: programs.slug,
      program,
      track: tracks.title,
      isDraft: sql<boolean>`false`,
    })
    .from(programCertifications)
    .innerJoin(certifications, eq(certifications.id, programCertifications.certificationId))
    .innerJoin(programs, eq(programs.id, programCertifications.programId))
    .leftJoin(tracks, eq(tracks.id, programCertifications.trackId))
    .orderBy(asc(programs.title), asc(programs.slug), asc(programCertifications.position));
  const edits = await tx
    .select({ programSlug: programs.slug, program, content: catalogRevisions.content })
    .from(catalogRevisions)
    .innerJoin(programs, eq(programs.id, catalogRevisions.programId))
    .where(inArray(catalogRevisions.state, [...OPEN_STATES]))
    .orderBy(asc(programs.title), asc(programs.slug));
  const drafted = edits.flatMap(({ programSlug, program, content }) => {
    const own = "certifications" in content ? (content.certifications ?? []) : [];
    const ofTracks = "tracks" in content ? (content.tracks ?? []) : [];
    const use = { programSlug, program, isDraft: true };
    return [
      ...own.map(({ slug }) => ({ ...use, slug, track: null })),
      ...ofTracks.flatMap(({ title, certifications: added }) =>
        added.map(({ slug }) => ({ ...use, slug, track: title })),
      ),
    ];
  });
  const key = (use: (typeof standing)[number]) => `${use.slug} ${use.programSlug} ${use.track}`;
  const stands = new Set(standing.map(key));
  return [...standing, ...drafted.filter((use) => !stands.has(key(use)))];
}

/** Refuses content that names a certification which is none, before anybody works on with it. */
export async function refuseUnknownCertifications(
  actor: Actor,
  content: Pick<ProgramContent, "certifications" | "tracks">,
): Promise<void> {
  refuseUnless(actor, "catalog.edit");
  const { slug } = certifications;
  const known = new Set(
    (await database().select({ slug }).from(certifications)).map((r) => r.slug),
  );
  const isUnknown = (use: { slug: string }) => !known.has(use.slug);
  const ofTracks = content.tracks.flatMap((track) => track.certifications);
  const field = content.certifications.some(isUnknown) ? "certifications" : "tracks";
  if ([...content.certifications, ...ofTracks].some(isUnknown)) {
    throw invalid("no_such_certification", { field });
  }
}

/** Adds one; its address, made from the name. A second one of the same name is refused. */
export async function addCertification(
  actor: Actor,
  { name, vendor }: CertificationWords,
  now: Date,
): Promise<string> {
  refuseUnless(actor, "catalog.edit");
  return inTransaction(async (tx) => {
    // Two at once would both find the name free.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('certifications'))`);
    await refuseKnown(tx, name, null);
    const rows = await tx.select({ slug: certifications.slug }).from(certifications);
    const slug = freeSlug(slugOf(name) || "certification", new Set(rows.map((row) => row.slug)));
    const id = newId();
    await tx.insert(certifications).values({ id, slug, name, vendor });
    await note(tx, actor, "certification.add", id, now);
    return slug;
  });
}

async function refuseKnown(tx: Executor, name: string, exceptSlug: string | null) {
  const [known] = await tx
    .select({ slug: certifications.slug })
    .from(certifications)
    .where(
      and(
        sql`lower(${certifications.name}) = lower(${name})`,
        exceptSlug === null ? undefined : sql`${certifications.slug} <> ${exceptSlug}`,
      ),
    )
    .limit(1);
  if (known) throw invalid("certification_known", { field: "name" });
}

/**
 * Renames it on every page. `was`: what the form was opened with; what somebody else stored
 * meanwhile is refused (`certification_changed_meanwhile`), not written over.
 */
export async function editCertification(
  actor: Actor,
  edit: { slug: string; was: CertificationWords; words: CertificationWords },
  now: Date,
): Promise<void> {
  refuseUnless(actor, "catalog.publish");
  const { slug, was, words } = edit;
  await inTransaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('certifications'))`);
    const row = await lockCertification(tx, slug);
    // Sent twice: it is stored already.
    if (row.name === words.name && row.vendor === words.vendor) return;
    if (row.name !== was.name || row.vendor !== was.vendor) {
      throw conflict("certification_changed_meanwhile");
    }
    await refuseKnown(tx, words.name, slug);
    await tx.update(certifications).set(words).where(eq(certifications.id, row.id));
    await note(tx, actor, "certification.edit", row.id, now);
    await tellEveryProcess(tx, row.id);
  });
}

/** Removes one that nothing names, neither a page nor an edit under way. */
export async function removeCertification(actor: Actor, slug: string, now: Date): Promise<void> {
  refuseUnless(actor, "catalog.publish");
  await inTransaction(async (tx) => {
    // Who publishes a page with it meanwhile waits here, and is then told that it is gone.
    const row = await lockCertification(tx, slug);
    const uses = await usesOf(tx);
    if (uses.some((use) => use.slug === slug)) throw conflict("certification_in_use");
    await tx.delete(certifications).where(eq(certifications.id, row.id));
    await note(tx, actor, "certification.remove", row.id, now);
  });
}

async function lockCertification(tx: Executor, slug: string) {
  const [row] = await tx
    .select()
    .from(certifications)
    .where(eq(certifications.slug, slug))
    .for("update");
  if (!row) throw notFound();
  return row;
}

function note(tx: Executor, actor: Actor, action: string, id: string, now: Date) {
  const entry: AuditEntry = { action, subjectKind: "certification", subjectId: id };
  return audit(tx, actor, entry, now);
}
