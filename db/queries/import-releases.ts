// What is in of official data: which edition of which source, under which licence, how many rows.
import { asc, eq, ne, sql } from "drizzle-orm";
import type { Actor } from "../../lib/auth/actor";
import { can } from "../../lib/auth/permissions";
import type { ImportKind } from "../../lib/domain/imports";
import { forbidden } from "../../lib/errors";
import { database } from "../client";
import { importParts, releases } from "../schema";
import { tableOf } from "./import-sql";
import { importTargets, targetOf } from "./import-targets";

export type ReleaseInUse = {
  id: string;
  kind: ImportKind;
  source: string;
  name: string;
  licence: string;
  attribution: string | null;
  url: string | null;
  /** The last day it is good, "2027-04-30". */
  goodUntil: string | null;
  importedAt: Date;
  rows: number;
};

/** The newest of each part, by source. The school's own programs are no release of anybody. */
export async function listReleases(actor: Actor): Promise<ReleaseInUse[]> {
  if (!can(actor, "catalog.import")) throw forbidden();
  const { id, kind, source, name, licence, attribution, url, goodUntil } = releases;
  const facts = { id, kind, source, name, licence, attribution, url, goodUntil };
  const parts = await database()
    .select({ ...facts, importedAt: importParts.finishedAt, part: importParts.part })
    .from(importParts)
    .innerJoin(releases, eq(releases.id, importParts.releaseId))
    .where(ne(importParts.kind, "programs"))
    .orderBy(asc(source), asc(name), asc(importParts.part));
  const counts = await countRows(parts.map(({ part }) => part));
  const found = new Map<string, ReleaseInUse>();
  for (const { part, ...one } of parts) {
    const known = found.get(one.id) ?? { ...one, rows: 0 };
    const isLater = one.importedAt > known.importedAt;
    const importedAt = isLater ? one.importedAt : known.importedAt;
    found.set(one.id, { ...known, importedAt, rows: known.rows + (counts.get(part) ?? 0) });
  }
  return [...found.values()];
}

async function countRows(parts: readonly string[]): Promise<Map<string, number>> {
  const names = Object.keys(importTargets) as (keyof typeof importTargets)[];
  const counted = names
    .filter((name) => parts.includes(name))
    .map((name) => {
      const target = targetOf(name);
      return sql`select ${name}::text as part, count(*)::int as rows
        from ${tableOf(target)} t where ${target.own}`;
    });
  if (counted.length === 0) return new Map();
  const rows = await database().execute<{ part: string; rows: number }>(
    sql.join(counted, sql` union all `),
  );
  return new Map(rows.map(({ part, rows: count }) => [part, count]));
}
