// From the stage to the tables: what is new, what differs, what is gone. Counted first, and written
// only where the count says so, so that the same file written twice writes nothing.
import { sql } from "drizzle-orm";
import { freeSlug, slugOf } from "../../lib/domain/slug";
import type { Executor } from "../client";
import { columnList, hasSameKey, isGone, isOther, isStaged, tableOf } from "./import-sql";
import { type Target, type TargetName, targetOf } from "./import-targets";

export type Counts = { added: number; changed: number; same: number; removed: number };

/** What a full stage would do; nothing is written. `releaseId` is null while there is no such release. */
export async function countChanges(
  tx: Executor,
  part: TargetName,
  releaseId: string | null,
): Promise<Counts> {
  const target = targetOf(part);
  const isThere = columnList(target.key.slice(0, 1), "t.");
  const [staged] = await tx.execute<{ all: number; added: number; changed: number }>(sql`
    select count(*)::int as all, (count(*) filter (where ${isThere} is null))::int as added,
      (count(*) filter (where ${isThere} is not null and ${isOther(target, releaseId)}))::int as changed
    from import_stage s left join ${tableOf(target)} t on ${hasSameKey(target)}
    where ${isStaged(target)}`);
  const removed = target.removal === "keep" ? 0 : await countGone(tx, target);
  const { all = 0, added = 0, changed = 0 } = staged ?? {};
  return { added, changed, same: all - added - changed, removed };
}

async function countGone(tx: Executor, target: Target): Promise<number> {
  const [found] = await tx.execute<{ count: number }>(
    sql`select count(*)::int as count from ${tableOf(target)} t where ${isGone(target)}`,
  );
  return found?.count ?? 0;
}

/**
 * Writes what `countChanges` counted, in the transaction in which it was counted. Occupations are
 * never deleted: since when the newest release has them no longer is kept.
 */
export async function writeChanges(
  tx: Executor,
  part: TargetName,
  counts: Counts,
  releaseId: string,
  now: Date,
): Promise<void> {
  const target = targetOf(part);
  if (part === "occupations" && counts.added > 0) await giveSlugs(tx);
  if (part === "crosswalk") await addCipCodes(tx);
  // Before its new price and courses are there, a program still tells that it differs.
  if (counts.changed > 0) await update(tx, target, releaseId);
  if (counts.added > 0) await add(tx, target, releaseId);
  if (part === "programs" && counts.added + counts.changed > 0) await writePricesAndCourses(tx);
  if (counts.removed > 0) await remove(tx, target, now);
}

async function add(tx: Executor, target: Target, releaseId: string): Promise<void> {
  const fixed = Object.entries({
    ...target.fixed,
    ...(target.hasRelease ? { release_id: sql`${releaseId}::text` } : {}),
  });
  const own = [...target.key, ...target.values, ...(target.onlyNew ?? [])];
  const into = columnList([...own, ...fixed.map(([name]) => name)]);
  const from = [columnList(own, "s."), ...fixed.map(([, value]) => value)];
  await tx.execute(sql`insert into ${tableOf(target)} (${into}) select ${sql.join(from, sql`, `)}
      from import_stage s where ${isStaged(target)}
        and not exists (select from ${tableOf(target)} t where ${hasSameKey(target)})`);
}

async function update(tx: Executor, target: Target, releaseId: string): Promise<void> {
  const sets = target.values.map((column) => sql.raw(`${column} = s.${column}`));
  if (target.hasRelease) sets.push(sql`release_id = ${releaseId}`);
  if (target.alsoSet) sets.push(target.alsoSet);
  await tx.execute(sql`update ${tableOf(target)} t set ${sql.join(sets, sql`, `)}
    from import_stage s where ${hasSameKey(target)} and ${isOther(target, releaseId)}
      and ${isStaged(target)}`);
}

async function remove(tx: Executor, target: Target, now: Date): Promise<void> {
  if (target.removal === "keep") return;
  await tx.execute(
    target.removal === "delete"
      ? sql`delete from ${tableOf(target)} t where ${isGone(target)}`
      : sql`update ${tableOf(target)} t set ${target.removal(now.toISOString())} where ${isGone(target)}`,
  );
}

/** An address is made from a title once; where it is taken, a number is put to it. */
async function giveSlugs(tx: Executor): Promise<void> {
  const fresh = await tx.execute<{ code: string; title: string }>(sql`
    select s.code, s.title from import_stage s
    where not exists (select from occupations t where t.code = s.code) order by s.code`);
  const rows = await tx.execute<{ slug: string }>(sql`select slug from occupations`);
  const taken = new Set(rows.map(({ slug }) => slug));
  const given = fresh.map(({ code, title }) => {
    const slug = freeSlug(slugOf(title) || slugOf(`occupation ${code}`), taken);
    taken.add(slug);
    return { code, slug };
  });
  await tx.execute(sql`update import_stage s set slug = g.slug
    from json_to_recordset(${JSON.stringify(given)}::text::json) as g(code text, slug text)
    where g.code = s.code`);
}

/** A code of the crosswalk that the list of codes does not have brings its title along. */
async function addCipCodes(tx: Executor): Promise<void> {
  await tx.execute(sql`insert into cip_codes (code, title)
    select distinct on (cip_code) cip_code, cip_title from import_stage s
    where not exists (select from cip_codes t where t.code = s.cip_code)
    order by cip_code, line`);
}

async function writePricesAndCourses(tx: Executor): Promise<void> {
  const price = ["model", "amount_cents", "term_months", "credits", "fees_cents"];
  const columns = columnList(price);
  await tx.execute(sql`insert into program_prices as t (id, program_id, effective_on, ${columns})
    select gen_random_uuid()::text, p.id, (s.price->>'effectiveOn')::date, s.price->>'model',
      (s.price->>'amountCents')::int, (s.price->>'termMonths')::int, (s.price->>'credits')::int,
      (s.price->>'feesCents')::int
    from import_stage s join programs p on p.slug = s.slug
    on conflict (program_id, effective_on) do update set (${columns}) = (${columnList(price, "excluded.")})
    where (${columnList(price, "t.")}) is distinct from (${columnList(price, "excluded.")})`);
  await tx.execute(sql`delete from program_courses t using import_stage s, programs p
    where p.slug = s.slug and t.program_id = p.id and s.courses is not null
      and not exists (select from jsonb_array_elements(s.courses) c where c->>'title' = t.title)`);
  await tx.execute(sql`insert into program_courses as t (id, program_id, title, credits, position)
    select gen_random_uuid()::text, p.id, c.value->>'title', (c.value->>'credits')::int, c.nth - 1
    from import_stage s join programs p on p.slug = s.slug
      cross join jsonb_array_elements(s.courses) with ordinality as c(value, nth)
    on conflict (program_id, title) do update
      set credits = excluded.credits, position = excluded.position
    where (t.credits, t.position) is distinct from (excluded.credits, excluded.position)`);
}
