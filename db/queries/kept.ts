// Saved and compared items of a person. A visitor's stand in a cookie (server/kept.ts).
import { and, asc, eq, inArray, isNotNull, isNull } from "drizzle-orm";
import type { Actor } from "../../lib/auth/actor";
import { grantOf } from "../../lib/auth/permissions";
import { type KeptItem, MAX_KEPT } from "../../lib/domain/kept";
import { forbidden } from "../../lib/errors";
import { database, type Executor, inTransaction } from "../client";
import { careers, keptItems, occupations, people, programs } from "../schema";
import { currentSlugs } from "./catalog-addresses";

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

const isSame = (one: KeptItem, other: KeptItem) =>
  one.list === other.list && one.kind === other.kind && one.slug === other.slug;

/** Each item under the address that it was kept under, and as it is called today. */
async function withCurrent(tx: Executor, items: readonly KeptItem[]) {
  const slugsOf = (kind: KeptItem["kind"]) => [
    ...new Set(items.filter((item) => item.kind === kind).map(({ slug }) => slug)),
  ];
  const programsNow = await currentSlugs("program", slugsOf("program"), tx);
  const careersNow = await currentSlugs("career", slugsOf("career"), tx);
  return items.map((kept) => {
    const now = kept.kind === "program" ? programsNow : careersNow;
    return { kept, today: { ...kept, slug: now.get(kept.slug) ?? kept.slug } };
  });
}

/**
 * Kept items under their addresses of today, each once, in the same order. What was kept under an
 * address that was left since is the same item: whoever reads or changes a list goes through here.
 */
export async function atCurrentAddresses(
  items: readonly KeptItem[],
  tx: Executor = database(),
): Promise<KeptItem[]> {
  const current = (await withCurrent(tx, items)).map(({ today }) => today);
  return current.filter((item, at) => current.findIndex((one) => isSame(one, item)) === at);
}

/** As they were kept, oldest first, at most 54 rows. */
function keptRows(tx: Executor, personId: string): Promise<KeptItem[]> {
  return tx
    .select({ list: keptItems.list, kind: keptItems.kind, slug: keptItems.slug })
    .from(keptItems)
    .where(eq(keptItems.personId, personId))
    .orderBy(asc(keptItems.keptAt), asc(keptItems.slug))
    .limit(MAX_KEPT.saved + MAX_KEPT.compared);
}

/** What the actor keeps, oldest first, at most 54 items under their addresses of today. */
export async function listKept(actor: Actor): Promise<KeptItem[]> {
  return atCurrentAddresses(await keptRows(database(), ownerId(actor)));
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
  const kept = await atCurrentAddresses(await keptRows(tx, personId), tx);
  const room = { ...MAX_KEPT };
  for (const item of kept) room[item.list] -= 1;
  for (const [order, item] of (await atCurrentAddresses(items, tx)).entries()) {
    if (room[item.list] <= 0 || kept.some((one) => isSame(one, item))) continue;
    await tx
      .insert(keptItems)
      .values({ personId, ...item, keptAt: new Date(now.getTime() + order) })
      .onConflictDoNothing();
    room[item.list] -= 1;
  }
}

/** Keeps one item; false when its list is full. */
export async function keepItem(actor: Actor, item: KeptItem, now: Date): Promise<boolean> {
  const personId = ownerId(actor);
  return inTransaction(async (tx) => {
    await keepAll(tx, personId, [item], now);
    const [asked] = await atCurrentAddresses([item], tx);
    const kept = await atCurrentAddresses(await keptRows(tx, personId), tx);
    return asked !== undefined && kept.some((one) => isSame(one, asked));
  });
}

/** Also under an address that was left since. */
export async function dropKept(actor: Actor, item: KeptItem): Promise<void> {
  const personId = ownerId(actor);
  await inTransaction(async (tx) => {
    const [asked] = await atCurrentAddresses([item], tx);
    for (const { kept, today } of await withCurrent(tx, await keptRows(tx, personId))) {
      if (asked && isSame(today, asked)) await tx.delete(keptItems).where(isItem(personId, kept));
    }
  });
}

/**
 * Titles by "kind.slug" of what everybody may see; unknown slugs are left out. A career that no
 * editor wrote is the occupation of that address.
 */
export async function titlesOf(items: KeptItem[]): Promise<Map<string, string>> {
  const slugs = (kind: KeptItem["kind"]) =>
    items.filter((item) => item.kind === kind).map((item) => item.slug);
  const [programRows, careerRows, occupationRows] = await Promise.all([
    slugs("program").length === 0
      ? []
      : database()
          .select({ slug: programs.slug, title: programs.title, credential: programs.credential })
          .from(programs)
          .where(and(inArray(programs.slug, slugs("program")), isNotNull(programs.publishedAt))),
    slugs("career").length === 0
      ? []
      : database()
          .select({ slug: careers.slug, title: careers.title })
          .from(careers)
          .where(and(inArray(careers.slug, slugs("career")), isNotNull(careers.publishedAt))),
    slugs("career").length === 0
      ? []
      : database()
          .select({ slug: occupations.slug, title: occupations.title })
          .from(occupations)
          .where(inArray(occupations.slug, slugs("career"))),
  ]);
  return new Map([
    ...occupationRows.map((r) => [`career.${r.slug}`, r.title] as const),
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
