import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";
import { hasSharedMemory } from "../testing/test-data";
import { packagedBrowser } from "./packaged-browser";

export type Browser = {
  path: string;
  how: string;
  args: string[];
  /** Arguments of the runner's own that this machine does better without. */
  unwanted: string[];
  env: Record<string, string>;
};

/** Nothing of a test run should talk to the outside. */
const quiet = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A new frame for each document of a tab: 1.04 of the processor time of a page load. */
const frugal = ["--enable-features=RenderDocument:level/crashed-frame"];

/** Files instead of shared memory are for containers that have too little of it: 1.13 of the time. */
const withFiles = "--disable-dev-shm-usage";

const installed: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: [
    "chromium",
    "chromium-browser",
    "google-chrome-stable",
    "google-chrome",
    "microsoft-edge",
  ].flatMap((name) => [`/usr/bin/${name}`, `/snap/bin/${name}`]),
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: ["C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"],
};

/**
 * Finds a Chromium or gets one and says how. The packaged one, a shell without a window, comes
 * before the machine's: the same for everybody, and its tests take a third less of the processor.
 */
export async function findBrowser(say: (text: string) => void): Promise<Browser> {
  const found = (path: string, how: string, more: string[] = [], env = {}): Browser => {
    // Chromium's own sandbox does not start for root.
    const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
    const args = [...new Set([...sandbox, ...quiet, ...more, ...frugal])];
    return { path, how, args, unwanted: hasSharedMemory(1024 ** 3) ? [withFiles] : [], env };
  };
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) return found(chosen, "CHROMIUM_PATH");
  if (starts(chromium.executablePath()))
    return found(chromium.executablePath(), "Playwright's own");
  const packaged = await packagedBrowser(say);
  if (packaged && starts(packaged.path, packaged.env)) {
    const how = "a packaged Chromium in .cache/browser";
    return found(packaged.path, how, packaged.args, packaged.env);
  }
  const own = installedBrowser();
  if (own) return found(own, "the one installed here");
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    say("no browser yet: installing Chromium with apt-get");
    run("apt-get", ["update"]);
    run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"]);
    const fresh = installedBrowser();
    if (fresh) return found(fresh, "installed with apt-get");
  }
  say("no browser yet: trying playwright install");
  run(process.execPath, ["node_modules/@playwright/test/cli.js", "install", "chromium"]);
  if (starts(chromium.executablePath()))
    return found(chromium.executablePath(), "playwright install");
  throw new Error(
    "There is no Chromium for the browser tests and none could be fetched: install one, or name it in CHROMIUM_PATH.",
  );
}

function installedBrowser(): string | undefined {
  return installed[process.platform]?.find((file) => starts(file));
}

function starts(file: string, env = {}): boolean {
  return existsSync(file) && run(file, ["--version", "--no-sandbox"], env);
}

function run(command: string, args: string[], env = {}): boolean {
  const options = { stdio: "ignore", timeout: 300_000, env: { ...process.env, ...env } } as const;
  return spawnSync(command, args, options).status === 0;
}
