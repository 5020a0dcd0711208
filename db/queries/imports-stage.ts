// The rows of one part, on their way: a temporary table of the import's own connection. What can't
// go further is refused with its line and reason, and the rest goes on.
import { type SQL, sql } from "drizzle-orm";
import { toSnakeCase } from "drizzle-orm/casing";
import type { Executor } from "../client";
import { type TargetName, targetOf } from "./import-targets";

export type StagedRow = { line: number; row: object };
export type Refusal = { line: number; reason: string; content: string };

/** Of a run; the count goes on. */
export const MOST_REJECTS = 10_000;
const MOST_CONTENT = 500;

/** What the stage needs before the first part: the occupations that rows may speak of. */
export async function openStages(tx: Executor): Promise<void> {
  await tx.execute(sql`drop table if exists pg_temp.import_known`);
  await tx.execute(sql`create temp table import_known as select code from occupations`);
}

/** An empty stage for a part; the one before it is gone. */
export async function openStage(tx: Executor, part: TargetName): Promise<void> {
  await tx.execute(sql`drop table if exists pg_temp.import_stage`);
  await tx.execute(sql`create temp table import_stage as
    select 0 as line, shape.* from (${targetOf(part).shape}) shape with no data`);
}

/**
 * Adds rows to the stage and resolves to those that the database can't hold: a number out of
 * range, a character that text may not have.
 */
export async function stageRows(
  tx: Executor,
  part: TargetName,
  rows: readonly StagedRow[],
): Promise<Refusal[]> {
  if (rows.length === 0) return [];
  const { columns, rename = {} } = targetOf(part);
  const fields = Object.keys(rows[0]?.row ?? {});
  const names = new Map(fields.map((field) => [field, rename[field] ?? toSnakeCase(field)]));
  const named = rows.map(({ line, row }) => {
    const values = Object.entries(row).map(([field, value]) => [names.get(field) ?? field, value]);
    return { line, ...Object.fromEntries(values) };
  });
  const list = sql.raw(["line", ...columns].join(", "));
  try {
    await tx.execute(sql`insert into import_stage (${list}) select ${list}
      from json_populate_recordset(null::pg_temp.import_stage, ${JSON.stringify(named)}::text::json)`);
    return [];
  } catch (error) {
    if (!isOfTheData(error)) throw error;
  }
  // One of them is the culprit: halves are tried until it stands alone.
  const [first] = rows;
  if (rows.length === 1 && first) {
    const content = Object.values(first.row).map(String).join(" | ");
    return [{ line: first.line, reason: "A value does not fit its column", content }];
  }
  const middle = rows.length >> 1;
  const refused = await stageRows(tx, part, rows.slice(0, middle));
  return [...refused, ...(await stageRows(tx, part, rows.slice(middle)))];
}

/** Class 22 of Postgres: the data, not the statement. */
function isOfTheData(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = "code" in error ? String(error.code) : "";
  return code.startsWith("22") || isOfTheData(error.cause);
}

/** Keeps what was refused for whoever mends the file; `room` is what a run may still keep. */
export async function keepRefusals(
  tx: Executor,
  runId: string,
  part: string,
  refusals: readonly Refusal[],
  room: number,
): Promise<void> {
  const kept = refusals.slice(0, Math.max(0, room)).map(({ line, reason, content }) => ({
    line,
    reason,
    content: storable(content),
  }));
  if (kept.length === 0) return;
  await tx.execute(sql`insert into import_rejects (run_id, part, line, reason, content)
    select ${runId}, ${part}, line, reason, content
    from json_to_recordset(${JSON.stringify(kept)}::text::json)
      as r(line int, reason text, content text)
    on conflict do nothing`);
}

/** Why the first row of a part that was refused was. */
export async function findFirstReason(
  tx: Executor,
  runId: string,
  part: string,
): Promise<string | null> {
  const [row] = await tx.execute<{ reason: string }>(sql`select reason from import_rejects
    where run_id = ${runId} and part = ${part} order by line limit 1`);
  return row?.reason ?? null;
}

/** Without halves of characters and without the one character that text may not have. */
function storable(content: string): string {
  const short = content.replaceAll("\u0000", "").slice(0, MOST_CONTENT);
  return Buffer.from(short).toString();
}

/**
 * Takes out of a full stage what can't go to the tables and resolves to how many rows that were:
 * a key that stands twice, an occupation or a school that is not there.
 */
export async function sortOut(
  tx: Executor,
  runId: string,
  part: TargetName,
  room: number,
): Promise<number> {
  const { key, codes = [] } = targetOf(part);
  const refuse = async (condition: SQL, reason: SQL) =>
    takeOut(tx, { runId, part, condition, reason, room });
  await tx.execute(sql`analyze import_stage`);
  let refused = await refuse(
    sql`s.ctid in (select d.ctid from (select ctid, row_number() over (
      partition by ${sql.raw(key.join(", "))} order by line) as nth from import_stage) d
      where d.nth > 1)`,
    sql`'This row stands in the file twice'`,
  );
  for (const code of codes) {
    const named = sql.raw(`s.${code}`);
    refused += await refuse(
      sql`not exists (select from import_known k where k.code = ${named})`,
      sql`'No occupation has the code ' || coalesce(${named}, 'given')`,
    );
  }
  if (part === "programs") {
    await tx.execute(sql`update import_stage s set school_id = x.id from schools x
      where x.slug = s.school_slug`);
    refused += await refuse(
      sql`s.school_id is null`,
      sql`'No school has the slug ' || coalesce(s.school_slug, 'given')`,
    );
  }
  if (part === "occupations") await describeOccupations(tx);
  return refused;
}

async function describeOccupations(tx: Executor): Promise<void> {
  await tx.execute(sql`update import_stage set soc_code = left(code, 7)`);
  // In a dry run nothing else says that these will be there.
  await tx.execute(sql`insert into import_known select code from import_stage s
    where not exists (select from import_known k where k.code = s.code)`);
}

type TakingOut = {
  runId: string;
  part: TargetName;
  condition: SQL;
  reason: SQL;
  room: number;
};

async function takeOut(tx: Executor, taking: TakingOut): Promise<number> {
  const { runId, part, condition, reason, room } = taking;
  const shown = sql.raw(
    targetOf(part)
      .columns.map((column) => `s.${column}`)
      .join(", "),
  );
  const [found] = await tx.execute<{ count: number }>(sql`
    with gone as (
      delete from import_stage s where ${condition}
      returning s.line, ${reason} as reason, left(concat_ws(' | ', ${shown}), ${MOST_CONTENT}) as content
    ), kept as (
      insert into import_rejects (run_id, part, line, reason, content)
      select ${runId}, ${part}, line, reason, content from gone
      order by line limit ${Math.max(0, room)} on conflict do nothing
    )
    select count(*)::int as count from gone`);
  return found?.count ?? 0;
}
