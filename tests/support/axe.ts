import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/** WCAG 2.2 AA as far as a machine can tell: one line per violation, with where it stands. */
export async function violationsOf(page: Page): Promise<string[]> {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
  const { violations } = await new AxeBuilder({ page })
    .options({ runOnly: tags, resultTypes: ["violations"] })
    .analyze();
  return violations.map(({ id, nodes }) => {
    const places = nodes.map((node) => node.target.join(" ")).slice(0, 3);
    return `${id} (${nodes.length}): ${places.join(" | ")}`;
  });
}
