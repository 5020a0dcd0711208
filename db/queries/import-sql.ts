// Pieces of SQL that compare staged rows, `s`, with a table's, `t`. Names come from the targets alone.
import { type SQL, sql } from "drizzle-orm";
import type { Target } from "./import-targets";

export function columnList(names: readonly string[], prefix = ""): SQL {
  return sql.raw(names.map((name) => `${prefix}${name}`).join(", "));
}

export function tableOf(target: Target): SQL {
  return sql.raw(target.table);
}

export function isStaged(target: Target): SQL {
  return target.only ?? sql`true`;
}

export function hasSameKey({ key }: Target): SQL {
  return sql.raw(key.map((column) => `t.${column} = s.${column}`).join(" and "));
}

/** A row of the part's own that its source no longer has. */
export function isGone(target: Target): SQL {
  return sql`${target.own} and not exists (
    select from import_stage s where ${hasSameKey(target)} and ${isStaged(target)})`;
}

/** The staged row says something else than the one in the table. */
export function isOther(target: Target, releaseId: string | null): SQL {
  const { values, hasRelease, differs } = target;
  const reasons: SQL[] = [];
  if (values.length > 0) {
    reasons.push(sql`(${columnList(values, "t.")}) is distinct from (${columnList(values, "s.")})`);
  }
  if (hasRelease) reasons.push(sql`t.release_id is distinct from ${releaseId}::text`);
  if (differs) reasons.push(sql`(${differs})`);
  return reasons.length > 0 ? sql`(${sql.join(reasons, sql` or `)})` : sql`false`;
}
