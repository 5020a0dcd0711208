import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { frozenTime } from "../../tests/support/clock";
import { type Browser, findBrowser } from "../browser/find-browser";
import { runNode } from "./run-program";
import { sumUp, type Tally, tallyPlaywright } from "./tally";
import { startTestPortal, type TestPortal } from "./test-portal";

/**
 * Browser tests against a portal of their own. Those that move its clock have it alone, last, in two
 * halves with a portal each, which leaves the machine room for what is started `beside`.
 */
export async function runBrowserTests(
  extra: string[],
  say: (text: string) => void,
  beside: () => void,
): Promise<Tally[]> {
  const browser = await findBrowser(say);
  say(`browser: ${browser.how}`);
  const first = await startClockedPortal("test-pg");
  const portals = [first];
  say(`portal: ${first.portal.url}, its log in .cache/test-pg-portal.log`);
  const run = (place: ClockedPortal, projects: string[], more: string[]) =>
    runPlaywright(
      [...projects.map((name) => `--project=${name}`), "--pass-with-no-tests", ...more],
      { browser, ...place },
    );
  const alone = (place: ClockedPortal, half: string[]) =>
    run(place, ["clock"], ["--workers=1", ...half, ...extra]);
  const secondHalf = async () => {
    const second = await startClockedPortal("test-pg-clock");
    portals.push(second);
    return alone(second, ["--shard=2/2"]);
  };
  try {
    const together = await run(first, ["chromium", "nojs"], extra);
    beside();
    // A few that were asked for by name are not worth a second portal.
    const halves = extra.length
      ? [alone(first, [])]
      : [alone(first, ["--shard=1/2"]), secondHalf()];
    return [sumUp("browser", [together, ...(await Promise.all(halves))])];
  } finally {
    await Promise.all(portals.map(({ portal }) => portal.stop()));
  }
}

type ClockedPortal = { name: string; portal: TestPortal; clockFile: string };

async function startClockedPortal(name: string): Promise<ClockedPortal> {
  const clockFile = path.resolve(".data/test-clock", name);
  mkdirSync(path.dirname(clockFile), { recursive: true });
  writeFileSync(clockFile, frozenTime);
  return { name, clockFile, portal: await startTestPortal(clockFile, { name }) };
}

async function runPlaywright(
  args: string[],
  { browser, name, portal, clockFile }: ClockedPortal & { browser: Browser },
): Promise<Tally> {
  const report = path.resolve(`.cache/playwright-${name}.json`);
  // A run empties its folder: one each, so that the second leaves what the first has to show.
  const output = `--output=test-results/${name}-${args[0]?.split("=")[1]}`;
  const { code } = await runNode(
    ["node_modules/@playwright/test/cli.js", "test", output, ...args],
    {
      isShown: true,
      env: {
        ...browser.env,
        WAYMARK_TEST_BROWSER: browser.path,
        WAYMARK_TEST_BROWSER_ARGS: browser.args.join("\n"),
        WAYMARK_TEST_BROWSER_UNWANTED: browser.unwanted.join("\n"),
        WAYMARK_TEST_CLOCK: clockFile,
        WAYMARK_TEST_PORTAL_DATABASE: portal.databaseUrl,
        WAYMARK_TEST_REPORT: report,
        WAYMARK_TEST_URL: portal.url,
      },
    },
  );
  return tallyPlaywright("browser", report, code);
}
