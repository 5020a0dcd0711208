import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { frozenTime } from "../../tests/support/clock";
import { type Browser, findBrowser } from "../browser/find-browser";
import { runNode } from "./run-program";
import { sumUp, type Tally, tallyPlaywright } from "./tally";
import { startTestPortal, type TestPortal } from "./test-portal";

/**
 * Browser tests against a portal of their own; those that move its clock have it alone, last, which
 * leaves the machine room for what is started `beside`.
 */
export async function runBrowserTests(
  extra: string[],
  say: (text: string) => void,
  beside: () => void,
): Promise<Tally[]> {
  const browser = await findBrowser(say);
  say(`browser: ${browser.how}`);
  const clockFile = path.resolve(".data/test-clock/now");
  mkdirSync(path.dirname(clockFile), { recursive: true });
  writeFileSync(clockFile, frozenTime);
  const portal = await startTestPortal(clockFile);
  say(`portal: ${portal.url}, its log in .cache/test-pg-portal.log`);
  try {
    const run = (projects: string[], more: string[]) =>
      runPlaywright(
        [...projects.map((name) => `--project=${name}`), "--pass-with-no-tests", ...more],
        { browser, portal, clockFile },
      );
    const together = await run(["chromium", "nojs"], extra);
    beside();
    const alone = await run(["clock"], ["--workers=1", ...extra]);
    return [sumUp("browser", [together, alone])];
  } finally {
    await portal.stop();
  }
}

async function runPlaywright(
  args: string[],
  { browser, portal, clockFile }: { browser: Browser; portal: TestPortal; clockFile: string },
): Promise<Tally> {
  const report = path.resolve(".cache/playwright.json");
  // A run empties its folder: one each, so that the second leaves what the first has to show.
  const output = `--output=test-results/${args[0]?.split("=")[1]}`;
  const { code } = await runNode(
    ["node_modules/@playwright/test/cli.js", "test", output, ...args],
    {
      isShown: true,
      env: {
        ...browser.env,
        WAYMARK_TEST_BROWSER: browser.path,
        WAYMARK_TEST_BROWSER_ARGS: browser.args.join("\n"),
        WAYMARK_TEST_CLOCK: clockFile,
        WAYMARK_TEST_PORTAL_DATABASE: portal.databaseUrl,
        WAYMARK_TEST_REPORT: report,
        WAYMARK_TEST_URL: portal.url,
      },
    },
  );
  return tallyPlaywright("browser", report, code);
}
