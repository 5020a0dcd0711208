// What search engines may find: published pages with the last change that is known of them.
import { and, asc, eq, isNotNull, isNull, or, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import { database } from "../client";
import { careers, catalogRevisions, occupations, programs, releases, tracks } from "../schema";

/** Four full parts of a sitemap of each kind. */
const MAX_ROWS = 200_000;

export type SitemapRow = { slug: string; changedAt: Date | null };

/** The one revision that stands on the page; none before the first edit. */
const isPublic = eq(catalogRevisions.state, "published");

const lastPublished = (first: AnyPgColumn) =>
  sql<Date | null>`greatest(${first}, ${catalogRevisions.publishedAt})`.mapWith(
    programs.publishedAt,
  );

/** Programs that take students on `today`, the school's day. */
export function listSitemapPrograms(today: string): Promise<SitemapRow[]> {
  return database()
    .select({ slug: programs.slug, changedAt: lastPublished(programs.publishedAt) })
    .from(programs)
    .leftJoin(catalogRevisions, and(eq(catalogRevisions.programId, programs.id), isPublic))
    .where(isOpen(today))
    .orderBy(asc(programs.slug))
    .limit(MAX_ROWS);
}

export function listSitemapTracks(today: string): Promise<(SitemapRow & { program: string })[]> {
  return database()
    .select({
      slug: tracks.slug,
      program: programs.slug,
      changedAt: lastPublished(programs.publishedAt),
    })
    .from(tracks)
    .innerJoin(programs, eq(programs.id, tracks.programId))
    .leftJoin(catalogRevisions, and(eq(catalogRevisions.programId, programs.id), isPublic))
    .where(isOpen(today))
    .orderBy(asc(programs.slug), asc(tracks.position))
    .limit(MAX_ROWS);
}

export function listSitemapCareers(): Promise<SitemapRow[]> {
  return database()
    .select({ slug: careers.slug, changedAt: lastPublished(careers.publishedAt) })
    .from(careers)
    .leftJoin(catalogRevisions, and(eq(catalogRevisions.careerId, careers.id), isPublic))
    .where(isNotNull(careers.publishedAt))
    .orderBy(asc(careers.slug))
    .limit(MAX_ROWS);
}

/** Those that are imported and no release has withdrawn; their last change is the import. */
export function listSitemapOccupations(): Promise<SitemapRow[]> {
  return database()
    .select({ slug: occupations.slug, changedAt: releases.importedAt })
    .from(occupations)
    .innerJoin(releases, eq(releases.id, occupations.releaseId))
    .where(isNull(occupations.withdrawnAt))
    .orderBy(asc(occupations.slug))
    .limit(MAX_ROWS);
}

const isOpen = (today: string) =>
  and(
    isNotNull(programs.publishedAt),
    or(isNull(programs.retiredAt), sql`${programs.retiredAt}::date > ${today}`),
  );
