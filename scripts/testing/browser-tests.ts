import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { frozenTime } from "../../tests/support/clock";
import { type Browser, findBrowser } from "../browser/find-browser";
import { runNode } from "./run-program";
import { sumUp, type Tally, tallyPlaywright } from "./tally";
import { buildTestPortal, startTestPortal, type TestPortal } from "./test-portal";

const say = (text: string) => console.log(`  ${text}`);

type Ready = { browser: Browser; portals: ClockedPortal[] };

/**
 * What the browser tests stand on, made beside tests that need none of it: a built portal, a browser,
 * and two portals with a clock each, or one where few are wanted.
 */
export async function makeReady(areFew: boolean): Promise<Ready> {
  const fetching = runNode(["--import", "tsx", "scripts/browser/fetch-browser.ts"], {
    isShown: true,
  });
  await buildTestPortal();
  const portals = await startPortals(areFew ? ["test-pg"] : ["test-pg", "test-pg-clock"]);
  try {
    await fetching;
    return { browser: await findBrowser(say), portals };
  } catch (error) {
    await stopAll(portals);
    throw error;
  }
}

/**
 * Browser tests against portals of their own. Those that move the clock have theirs alone, last, in
 * two halves, which leaves the machine room for what is started `beside`.
 */
export async function runBrowserTests(
  { browser, portals }: Ready,
  extra: string[],
  beside: () => void,
): Promise<Tally[]> {
  say(`browser: ${browser.how}`);
  for (const { name, portal } of portals)
    say(`portal: ${portal.url}, its log in .cache/${name}-portal.log`);
  const run = (place: ClockedPortal | undefined, projects: string[], more: string[]) => {
    if (!place) throw new Error("There is no portal to test.");
    const named = projects.map((name) => `--project=${name}`);
    return runPlaywright([...named, "--pass-with-no-tests", ...more], { browser, ...place });
  };
  try {
    const together = await run(portals[0], ["chromium", "nojs"], extra);
    beside();
    const parts = portals.map((place, index) => {
      // A few that were asked for by name are not worth a second portal.
      const part = portals.length > 1 ? [`--shard=${index + 1}/${portals.length}`] : [];
      return run(place, ["clock"], ["--workers=1", ...part, ...extra]);
    });
    return [sumUp("browser", [together, ...(await Promise.all(parts))])];
  } finally {
    await stopAll(portals);
  }
}

type ClockedPortal = { name: string; portal: TestPortal; clockFile: string };

/** All of them or none. */
async function startPortals(names: string[]): Promise<ClockedPortal[]> {
  const started = await Promise.allSettled(names.map(startClockedPortal));
  const portals = started.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
  const failed = started.find((one) => one.status === "rejected");
  if (!failed) return portals;
  await stopAll(portals);
  throw failed.reason;
}

const stopAll = (portals: ClockedPortal[]) =>
  Promise.all(portals.map(({ portal }) => portal.stop()));

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
