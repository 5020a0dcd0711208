import { setTimeout as pause } from "node:timers/promises";
import type postgres from "postgres";

/**
 * Runs `meanwhile` while each statement that reads `table` takes `seconds` longer: what it saw is old
 * by the time it locks, as on a busy server, and a race that is otherwise won by luck is met each time.
 */
export async function withSlowTable<T>(
  sql: postgres.Sql,
  table: string,
  seconds: number,
  meanwhile: () => Promise<T>,
): Promise<T> {
  const aside = `${table}_aside`;
  await sql.unsafe(`alter table ${table} rename to ${aside};
    create view ${table} as select * from ${aside} where (select true from pg_sleep(${seconds}))`);
  try {
    return await meanwhile();
  } finally {
    await sql.unsafe(`drop view ${table}; alter table ${aside} rename to ${table}`);
  }
}

/** So many runs that begin a little later each and overlap. */
export function oneAfterTheOther<T>(count: number, run: () => Promise<T>): Promise<T[]> {
  return Promise.all(
    Array.from({ length: count }, async (_, index) => {
      await pause(index * 50);
      return run();
    }),
  );
}
