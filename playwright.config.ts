import { defineConfig } from "@playwright/test";

// `npm test` finds the browser, starts the portal and passes both on; run by hand, this needs a
// portal at WAYMARK_TEST_URL and Playwright's own browser.
const listed = (name: string) => process.env[name]?.split("\n").filter(Boolean) ?? [];

/** Tests of this tag take long and are tried in a shorter way elsewhere: `npm run test:full` has them. */
const onlyInFull = process.env.WAYMARK_FULL === "1" ? undefined : /@full/;

export default defineConfig({
  testDir: "tests",
  testMatch: ["e2e/**/*.spec.ts", "site/**/*.spec.ts"],
  outputDir: "test-results",
  // One more than the two that the smallest machine can run: each waits a tenth of its time.
  workers: 3,
  grepInvert: onlyInFull,
  // Once, and `npm test` says which needed it: on a slow machine a race is met that others never meet.
  retries: 1,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: { timeout: 8000 },
  reporter: [
    ["line"],
    ["json", { outputFile: process.env.WAYMARK_TEST_REPORT ?? ".cache/playwright.json" }],
  ],
  use: {
    baseURL: process.env.WAYMARK_TEST_URL ?? "http://localhost:3000",
    // A control that is not there is said so long before the test's own minute is over.
    actionTimeout: 8000,
    locale: "en-US",
    timezoneId: "America/New_York",
    screenshot: "only-on-failure",
    trace: process.env.WAYMARK_TRACE ? "retain-on-failure" : "off",
    launchOptions: {
      executablePath: process.env.WAYMARK_TEST_BROWSER || undefined,
      args: listed("WAYMARK_TEST_BROWSER_ARGS"),
      ignoreDefaultArgs: listed("WAYMARK_TEST_BROWSER_UNWANTED"),
    },
  },
  projects: [
    { name: "chromium", testIgnore: ["**/*.nojs.spec.ts", "**/*.clock.spec.ts"] },
    { name: "nojs", testMatch: "**/*.nojs.spec.ts", use: { javaScriptEnabled: false } },
    // These move the portal's clock, so `npm test` runs them alone and last.
    { name: "clock", testMatch: "**/*.clock.spec.ts", workers: 1 },
  ],
});
