import { test as base } from "@playwright/test";
import postgres from "postgres";
import { testPortal } from "./server";

const everyMs = 500;

/** Rate limits are by address, and every test comes from one. Starts all of them afresh. */
export async function clearLimits(sql: postgres.Sql): Promise<void> {
  await sql`delete from rate_limits`;
}

/**
 * The portal's database for each worker, and limits that never bite: they are counted per address
 * over minutes, so they are cleared all the time. The tests of the limits themselves run in the
 * `clock` project, alone, where nothing is cleared unless they do it.
 */
export const withDatabase = base.extend<{ limits: undefined }, { sql: postgres.Sql }>({
  sql: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern
    async ({}, use) => {
      const sql = postgres(testPortal().databaseUrl, { max: 2, onnotice: () => {} });
      await use(sql);
      await sql.end({ timeout: 2 });
    },
    { scope: "worker" },
  ],
  limits: [
    async ({ sql }, use, testInfo) => {
      await clearLimits(sql);
      const isAlone = testInfo.project.name === "clock";
      const timer = isAlone
        ? undefined
        : setInterval(() => void clearLimits(sql).catch(() => undefined), everyMs);
      await use(undefined);
      clearInterval(timer);
    },
    { auto: true },
  ],
});
