// The addresses of programs and careers: the one that holds, and those that were left for it.
import { and, desc, eq, inArray, isNotNull, not, type SQL, sql } from "drizzle-orm";
import { conflict } from "../../lib/errors";
import { database, type Executor } from "../client";
import { careers, catalogAddresses, catalogRevisions, occupations, programs } from "../schema";

export type CatalogKind = "program" | "career";

const tables = { program: programs, career: careers };

/** The row that has this address, or had it: the present address comes first. */
export async function idOfAddress(
  tx: Executor,
  kind: CatalogKind,
  slug: string,
): Promise<string | null> {
  const table = tables[kind];
  const [now] = await tx.select({ id: table.id }).from(table).where(eq(table.slug, slug));
  if (now) return now.id;
  const { programId, careerId } = catalogAddresses;
  const [before] = await tx
    .select({ id: sql<string>`coalesce(${programId}, ${careerId})` })
    .from(catalogAddresses)
    .where(and(eq(catalogAddresses.kind, kind), eq(catalogAddresses.slug, slug)));
  return before?.id ?? null;
}

/** Somebody else has the left address today: their page stands there. */
const isTakenAgain = (kind: CatalogKind): SQL =>
  kind === "program"
    ? sql`exists (select from ${programs} as today
        where today.slug = ${catalogAddresses.slug} and today.published_at is not null)`
    : sql`(exists (select from ${careers} as today
        where today.slug = ${catalogAddresses.slug} and today.published_at is not null)
      or exists (select from ${occupations} as today where today.slug = ${catalogAddresses.slug}))`;

async function leftAddresses(
  tx: Executor,
  kind: CatalogKind,
  { among, limit }: { among?: SQL; limit: number },
): Promise<Map<string, string>> {
  const table = tables[kind];
  const owner = kind === "program" ? catalogAddresses.programId : catalogAddresses.careerId;
  const rows = await tx
    .select({ left: catalogAddresses.slug, slug: table.slug })
    .from(catalogAddresses)
    .innerJoin(table, eq(table.id, owner))
    .where(
      and(
        eq(catalogAddresses.kind, kind),
        among,
        isNotNull(table.publishedAt),
        not(isTakenAgain(kind)),
      ),
    )
    .orderBy(desc(catalogAddresses.leftAt))
    .limit(limit);
  return new Map(rows.map(({ left, slug }) => [left, slug]));
}

/**
 * Where left addresses lead today, by the left one; public pages only, at most 100. What is not in
 * the answer is an address of today or of nothing: a program, a career or an occupation that has
 * it now comes before whoever left it.
 */
export async function currentSlugs(
  kind: CatalogKind,
  slugs: readonly string[],
  tx: Executor = database(),
): Promise<Map<string, string>> {
  if (slugs.length === 0) return new Map();
  return leftAddresses(tx, kind, {
    among: inArray(catalogAddresses.slug, [...slugs]),
    limit: 100,
  });
}

/** Where a left address leads today; null for any other. */
export async function currentSlug(kind: CatalogKind, slug: string): Promise<string | null> {
  return (await currentSlugs(kind, [slug])).get(slug) ?? null;
}

/** Every left address and where it leads, the latest thousand: for lists that name many. */
export function listLeftAddresses(kind: CatalogKind): Promise<Map<string, string>> {
  return leftAddresses(database(), kind, { limit: 1000 });
}

/**
 * Gives the row another address. One that others have or had is refused (`address_taken`): whoever
 * kept it would land elsewhere. The caller holds the row and writes its slug.
 */
export async function moveAddress(
  tx: Executor,
  subject: { kind: CatalogKind; id: string; from: string; to: string; wasPublic: boolean },
  now: Date,
): Promise<void> {
  const { kind, id, from, to, wasPublic } = subject;
  if (from === to) return;
  const holder = await idOfAddress(tx, kind, to);
  if (holder !== null && holder !== id) throw conflict("address_taken", { field: "newSlug" });
  const isThis = (slug: string) =>
    and(eq(catalogAddresses.kind, kind), eq(catalogAddresses.slug, slug));
  await tx.delete(catalogAddresses).where(isThis(to));
  // Off the public site for now, but it was there: whoever kept its address comes back to it.
  if (!wasPublic && !(await wasOncePublic(tx, kind, id))) return;
  const owner = kind === "program" ? { programId: id } : { careerId: id };
  await tx.insert(catalogAddresses).values({ kind, slug: from, ...owner, leftAt: now });
}

async function wasOncePublic(tx: Executor, kind: CatalogKind, id: string): Promise<boolean> {
  const { programId, careerId, publishedAt } = catalogRevisions;
  const isOwn = eq(kind === "program" ? programId : careerId, id);
  return (await tx.$count(catalogRevisions, and(isOwn, isNotNull(publishedAt)))) > 0;
}
