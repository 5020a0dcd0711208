// Saved and compared items of a person. A visitor's stand in a cookie (server/kept.ts).
import { and, asc, eq, inArray, isNotNull, isNull } from "drizzle-orm";
import type { Actor } from "../../lib/auth/actor";
import { grantOf } from "../../lib/auth/permissions";
import { type KeptItem, MAX_KEPT } from "../../lib/domain/kept";
import { forbidden } from "../../lib/errors";
import { database, type Executor, inTransaction } from "../client";
import { careers, keptItems, people, programs } from "../schema";

function ownerId(actor: Actor): string {
  if (grantOf(actor, "kept.manage") !== "own" || actor.kind !== "user" || !actor.personId) {
    throw forbidden();
  }
  return actor.personId;
}

const isItem = (personId: string, item: KeptItem) =>
  and(
    eq(keptItems.personId, personId),
    eq(keptItems.list, item.list),
    eq(keptItems.kind, item.kind),
    eq(keptItems.slug, item.slug),
  );

/** What the actor keeps, oldest first, at most 54 rows. */
export async function listKept(actor: Actor): Promise<KeptItem[]> {
  return database()
    .select({ list: keptItems.list, kind: keptItems.kind, slug: keptItems.slug })
    .from(keptItems)
    .where(eq(keptItems.personId, ownerId(actor)))
    .orderBy(asc(keptItems.keptAt), asc(keptItems.slug))
    .limit(MAX_KEPT.saved + MAX_KEPT.compared);
}

/** Adds items a list has room for. Keeping twice is keeping once. */
export async function keepAll(tx: Executor, personId: string, items: KeptItem[], now: Date) {
  if (items.length === 0) return;
  // The person's row is the lock: two tabs can't together pass the limit of a list.
  await tx
    .select({ id: people.id })
    .from(people)
    .where(eq(people.id, personId))
    .for("no key update");
  const rows = await tx
    .select({ list: keptItems.list })
    .from(keptItems)
    .where(eq(keptItems.personId, personId));
  const room = { ...MAX_KEPT };
  for (const row of rows) room[row.list] -= 1;
  for (const [order, item] of items.entries()) {
    if (room[item.list] <= 0) continue;
    const added = await tx
      .insert(keptItems)
      .values({ personId, ...item, keptAt: new Date(now.getTime() + order) })
      .onConflictDoNothing()
      .returning({ slug: keptItems.slug });
    if (added.length > 0) room[item.list] -= 1;
  }
}

/** Keeps one item; false when its list is full. */
export async function keepItem(actor: Actor, item: KeptItem, now: Date): Promise<boolean> {
  const personId = ownerId(actor);
  return inTransaction(async (tx) => {
    await keepAll(tx, personId, [item], now);
    return (await tx.$count(keptItems, isItem(personId, item))) === 1;
  });
}

export async function dropKept(actor: Actor, item: KeptItem): Promise<void> {
  await database()
    .delete(keptItems)
    .where(isItem(ownerId(actor), item));
}

/** Titles of kept slugs, published items only; unknown slugs are left out. */
export async function titlesOf(items: KeptItem[]): Promise<Map<string, string>> {
  const slugs = (kind: KeptItem["kind"]) =>
    items.filter((item) => item.kind === kind).map((item) => item.slug);
  const [programRows, careerRows] = await Promise.all([
    slugs("program").length === 0
      ? []
      : database()
          .select({ slug: programs.slug, title: programs.title, credential: programs.credential })
          .from(programs)
          .where(inArray(programs.slug, slugs("program"))),
    slugs("career").length === 0
      ? []
      : database()
          .select({ slug: careers.slug, title: careers.title })
          .from(careers)
          .where(inArray(careers.slug, slugs("career"))),
  ]);
  return new Map([
    ...programRows.map((r) => [`program.${r.slug}`, `${r.title}, ${r.credential}`] as const),
    ...careerRows.map((r) => [`career.${r.slug}`, r.title] as const),
  ]);
}

/** Programs that can be asked about, by title; not more than a hundred. */
export async function listProgramTitles(): Promise<{ slug: string; title: string }[]> {
  const rows = await database()
    .select({ slug: programs.slug, title: programs.title, credential: programs.credential })
    .from(programs)
    .where(and(isNotNull(programs.publishedAt), isNull(programs.retiredAt)))
    .orderBy(asc(programs.title))
    .limit(100);
  return rows.map((r) => ({ slug: r.slug, title: `${r.title}, ${r.credential}` }));
}
