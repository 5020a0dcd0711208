// The first rows of each kind of change, for a person who looks before anything is written.
import { type SQL, sql } from "drizzle-orm";
import type { ImportSample } from "../../lib/domain/imports";
import type { Executor } from "../client";
import { columnList, hasSameKey, isGone, isOther, isStaged, tableOf } from "./import-sql";
import { type Target, type TargetName, targetOf } from "./import-targets";

type Found = { line: number | null; what: string; detail: string };

const keyOf = ({ key }: Target, of: string) =>
  sql`left(concat_ws(' | ', ${columnList(key, of)}), 120)`;

/** What a full stage would add, change and remove: at most `most` of each. Nothing is written. */
export async function sampleChanges(
  tx: Executor,
  part: TargetName,
  releaseId: string | null,
  most: number,
): Promise<ImportSample[]> {
  const target = targetOf(part);
  const staged = sql`import_stage s left join ${tableOf(target)} t on ${hasSameKey(target)}`;
  const isThere = columnList(target.key.slice(0, 1), "t.");
  const rest = target.columns.filter((column) => !target.key.includes(column));
  const detail =
    rest.length > 0 ? sql`left(concat_ws(' | ', ${columnList(rest, "s.")}), 160)` : sql`''`;
  const added = await tx.execute<Found>(sql`
    select s.line, ${keyOf(target, "s.")} as what, ${detail} as detail from ${staged}
    where ${isStaged(target)} and ${isThere} is null order by s.line limit ${most}`);
  const changed = await tx.execute<Found>(sql`
    select s.line, ${keyOf(target, "s.")} as what, left(${differences(target, releaseId)}, 240) as detail from ${staged}
    where ${isStaged(target)} and ${isThere} is not null and ${isOther(target, releaseId)}
    order by s.line limit ${most}`);
  const removed =
    target.removal === "keep"
      ? []
      : await tx.execute<Found>(sql`
    select null as line, ${keyOf(target, "t.")} as what, '' as detail from ${tableOf(target)} t
    where ${isGone(target)} order by ${columnList(target.key, "t.")} limit ${most}`);
  return [...signed("+", added), ...signed("~", changed), ...signed("−", removed)];
}

const signed = (sign: ImportSample["sign"], rows: readonly Found[]): ImportSample[] =>
  rows.map(({ line, what, detail }) => ({ sign, line, what, detail }));

/** "title: Nurses → Registered nurses; another release". */
function differences(target: Target, releaseId: string | null): SQL {
  const parts = target.values.map((column) => {
    const [before, after] = [columnList([column], "t."), columnList([column], "s.")];
    return sql`case when ${before} is distinct from ${after} then ${`${column.replaceAll("_", " ")}: `}::text
      || coalesce(left(${before}::text, 60), 'nothing') || ' → '
      || coalesce(left(${after}::text, 60), 'nothing') end`;
  });
  if (target.hasRelease) {
    parts.push(sql`case when t.release_id is distinct from ${releaseId}::text
      then 'another release' end`);
  }
  if (target.differs) parts.push(sql`case when ${target.differs} then 'further words' end`);
  return parts.length > 0 ? sql`concat_ws('; ', ${sql.join(parts, sql`, `)})` : sql`''`;
}
