import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type axe from "axe-core";

// As text: what runs in the page is the library itself, without a second page to sum up in. The
// small form of it: each page reads it anew.
const file = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const source = readFileSync(file, "utf8");

const options: axe.RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
  resultTypes: ["violations"],
  // No rule that runs here reads style sheets as text, and fetching them again costs each page.
  preload: false,
};

/** Has every later page of this tab bring the library along: less work where many are looked at. */
export async function bringAxe(page: Page): Promise<void> {
  await page.addInitScript({ content: source });
}

/** All that colors change; half of what looking at a page takes. */
export const contrast = ["color-contrast", "link-in-text-block"];

/**
 * WCAG 2.2 AA as far as a machine can tell: one line per violation, with where it stands. `only` and
 * `without` name rules, where the others or these have looked at the page already.
 */
export async function violationsOf(
  page: Page,
  { only, without = [] }: { only?: string[]; without?: string[] } = {},
): Promise<string[]> {
  const frames = page.frames().filter((frame) => !frame.isDetached());
  for (const frame of frames) {
    if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(source);
  }
  const off = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]));
  const wanted = { ...options, runOnly: only ?? options.runOnly, rules: off };
  return page.evaluate(async (runOptions) => {
    const library = (window as unknown as { axe: typeof axe }).axe;
    const { violations, passes } = await library.run(document, runOptions);
    if (passes.length === 0) throw new Error("axe looked at nothing.");
    return violations.map(({ id, nodes }) => {
      const places = nodes.map((node) => node.target.join(" ")).slice(0, 3);
      return `${id} (${nodes.length}): ${places.join(" | ")}`;
    });
  }, wanted);
}
