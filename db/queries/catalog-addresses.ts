// The addresses of programs and careers: the one that holds, and those that were left for it.
import { and, eq, inArray, isNotNull, sql } from "drizzle-orm";
import { conflict } from "../../lib/errors";
import { database, type Executor } from "../client";
import { careers, catalogAddresses, programs } from "../schema";

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

/**
 * Where left addresses lead today, by the left one; public pages only, at most 100. What is not in
 * the answer is an address of today or of nothing.
 */
export async function currentSlugs(
  kind: CatalogKind,
  slugs: readonly string[],
): Promise<Map<string, string>> {
  if (slugs.length === 0) return new Map();
  const table = tables[kind];
  const owner = kind === "program" ? catalogAddresses.programId : catalogAddresses.careerId;
  const rows = await database()
    .select({ left: catalogAddresses.slug, slug: table.slug })
    .from(catalogAddresses)
    .innerJoin(table, eq(table.id, owner))
    .where(
      and(
        eq(catalogAddresses.kind, kind),
        inArray(catalogAddresses.slug, [...slugs]),
        isNotNull(table.publishedAt),
      ),
    )
    .limit(100);
  return new Map(rows.map(({ left, slug }) => [left, slug]));
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
  if (!wasPublic) return;
  const owner = kind === "program" ? { programId: id } : { careerId: id };
  await tx.insert(catalogAddresses).values({ kind, slug: from, ...owner, leftAt: now });
}
