import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";

const packageName = "@sparticuz/chromium";
const version = "143.0.4";

/**
 * Its arguments are for one short page in a function: in one process a page that ends takes the
 * browser with it, and without web security it sends no Origin. Tests need an ordinary browser.
 */
const unlikeOthers =
  /^--(headless|single-process|no-zygote|disable-web-security|allow-running-insecure-content|disable-site-isolation-trials|disable-features|enable-features)\b/;

export type PackagedBrowser = { path: string; args: string[]; env: Record<string, string> };

type ChromiumPackage = { default: { args: string[]; executablePath: () => Promise<string> } };

/**
 * A Chromium that comes as a package with its libraries in it: needs neither root nor a system
 * browser, but exists for x64 Linux only. Kept in a cache folder, never a dependency.
 */
export async function packagedBrowser(
  say: (text: string) => void,
): Promise<PackagedBrowser | undefined> {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  const folder = path.resolve(".cache/browser");
  const manifest = path.join(folder, "node_modules", packageName, "package.json");
  if (!existsSync(manifest)) {
    say("fetching a packaged Chromium (about 70 MB)");
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, "package.json"), '{ "private": true }\n');
    const args = [
      "install",
      "--no-audit",
      "--no-fund",
      "--ignore-scripts",
      `${packageName}@${version}`,
    ];
    spawnSync("npm", args, { cwd: folder, stdio: "ignore", timeout: 300_000 });
  }
  if (!existsSync(manifest)) return undefined;
  // Read while it is imported: makes it unpack its libraries and point the loader at them, beside the
  // package. In the folder for temporary files, one user's browser would be what the next one runs.
  const unpacked = path.join(folder, "unpacked");
  mkdirSync(unpacked, { recursive: true });
  const { TMPDIR, AWS_EXECUTION_ENV, LD_LIBRARY_PATH } = process.env;
  Object.assign(process.env, { TMPDIR: unpacked, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" });
  try {
    const entry = createRequire(manifest).resolve(packageName);
    const { default: chromium }: ChromiumPackage = await import(pathToFileURL(entry).href);
    const args = chromium.args.filter((arg) => !unlikeOthers.test(arg));
    const executable = await chromium.executablePath();
    return { path: executable, args, env: { LD_LIBRARY_PATH: process.env.LD_LIBRARY_PATH ?? "" } };
  } catch (error) {
    say(`the packaged Chromium can't be used: ${error instanceof Error ? error.message : error}`);
    return undefined;
  } finally {
    // Its libraries are for the browser alone, not for the database and the portal.
    restore({ TMPDIR, AWS_EXECUTION_ENV, LD_LIBRARY_PATH });
  }
}

function restore(settings: Record<string, string | undefined>): void {
  for (const [name, value] of Object.entries(settings)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
}
