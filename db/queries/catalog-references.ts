// What refers to a program or career: shown before anybody takes it away.
import { and, arrayOverlaps, asc, eq, inArray, isNotNull, isNull, or, sql } from "drizzle-orm";
import type { Actor } from "../../lib/auth/actor";
import { can } from "../../lib/auth/permissions";
import { nextRevisionState } from "../../lib/domain/revisions";
import { conflict, forbidden, notFound } from "../../lib/errors";
import { database, type Executor, inTransaction } from "../client";
import {
  careerPrograms,
  careers,
  catalogAddresses,
  catalogRevisions,
  conversations,
  keptItems,
  programs,
  requests,
} from "../schema";
import { type CatalogKind, idOfAddress } from "./catalog-addresses";
import { holdSubject, noteEdit, replacePublished, tellEveryProcess } from "./revision-parts";

export type Named = { slug: string; title: string };

export type References = {
  /** Careers that lead to the program. */
  careers: Named[];
  /** Programs whose successor it is. */
  predecessors: Named[];
  /** People who saved or compare it, by any of its addresses. */
  keptBy: number;
  openRequests: number;
  openChats: number;
};

export async function listReferences(
  actor: Actor,
  kind: CatalogKind,
  slug: string,
): Promise<References> {
  if (!can(actor, "catalog.edit")) throw forbidden();
  const id = await idOfAddress(database(), kind, slug);
  if (id === null) throw notFound();
  return referencesOf(database(), kind, id);
}

/** Of a career: only who keeps it. */
export async function referencesOf(
  tx: Executor,
  kind: CatalogKind,
  id: string,
): Promise<References> {
  const slugs = await addressesOf(tx, kind, id);
  const [kept] = await tx
    .select({ people: sql<number>`count(distinct ${keptItems.personId})::int` })
    .from(keptItems)
    .where(and(eq(keptItems.kind, kind), inArray(keptItems.slug, slugs)));
  const keptBy = kept?.people ?? 0;
  if (kind === "career") {
    return { careers: [], predecessors: [], keptBy, openRequests: 0, openChats: 0 };
  }
  return {
    careers: await careersLeadingTo(tx, id),
    predecessors: await tx
      .select({ slug: programs.slug, title: programs.title })
      .from(programs)
      .where(eq(programs.successorId, id))
      .orderBy(asc(programs.title)),
    keptBy,
    openRequests: await tx.$count(
      requests,
      and(
        arrayOverlaps(requests.programSlugs, slugs),
        isNotNull(requests.confirmedAt),
        isNull(requests.closedAt),
        isNull(requests.cancelledAt),
      ),
    ),
    openChats: await tx.$count(
      conversations,
      and(arrayOverlaps(conversations.programSlugs, slugs), isNull(conversations.resolvedAt)),
    ),
  };
}

/** Of today, and those that were left. */
async function addressesOf(tx: Executor, kind: CatalogKind, id: string): Promise<string[]> {
  const table = kind === "program" ? programs : careers;
  const now = await tx.select({ slug: table.slug }).from(table).where(eq(table.id, id));
  const left = await tx
    .select({ slug: catalogAddresses.slug })
    .from(catalogAddresses)
    .where(or(eq(catalogAddresses.programId, id), eq(catalogAddresses.careerId, id)));
  return [...now, ...left].map(({ slug }) => slug);
}

function careersLeadingTo(tx: Executor, programId: string): Promise<Named[]> {
  return tx
    .select({ slug: careers.slug, title: careers.title })
    .from(careerPrograms)
    .innerJoin(careers, eq(careers.id, careerPrograms.careerId))
    .where(eq(careerPrograms.programId, programId))
    .orderBy(asc(careers.title));
}

/**
 * Takes a career off the public site. Its versions stay, and publishing an edit brings it back; one
 * that waits for its day waits for its editor again, so that it does not come back by itself.
 */
export async function withdrawCareer(actor: Actor, slug: string, now: Date): Promise<void> {
  if (!can(actor, "catalog.publish")) throw forbidden();
  await inTransaction(async (tx) => {
    const { id, wasPublic, open } = await holdSubject(tx, "career", slug);
    if (!wasPublic) throw conflict("not_public");
    await replacePublished(tx, "career", id);
    if (open?.state === "scheduled") {
      await tx
        .update(catalogRevisions)
        .set({
          state: nextRevisionState(open.state, "send_back") ?? "draft",
          publishAt: null,
          version: open.version + 1,
          changedAt: now,
        })
        .where(eq(catalogRevisions.id, open.id));
    }
    await tx.update(careers).set({ publishedAt: null }).where(eq(careers.id, id));
    const entry = { action: "catalog.withdraw", kind: "career", id, number: null } as const;
    await noteEdit(tx, actor, entry, now);
    await tellEveryProcess(tx, id);
  });
}
