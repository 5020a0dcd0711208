// Whether one sees what has the focus (WCAG 2.4.11): what sticks or floats may lie over it.
import type { Page } from "@playwright/test";

/** What has the focus and is not to be seen at the middle of its first line; null when it is. */
function coveredFocus(page: Page): Promise<string | null> {
  return page.evaluate(async () => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return null;
    const place = () => focused.getClientRects()[0] ?? focused.getBoundingClientRect();
    // What scrolls smoothly has to arrive first.
    for (let last = Number.NaN, still = 0; still < 3; ) {
      await new Promise(requestAnimationFrame);
      const { x, y } = place();
      still = x + y === last ? still + 1 : 0;
      last = x + y;
    }
    const { left, top, right, bottom } = place();
    const x = (Math.max(0, left) + Math.min(innerWidth, right)) / 2;
    const y = (Math.max(0, top) + Math.min(innerHeight, bottom)) / 2;
    const seen = document.elementFromPoint(x, y);
    if (seen && (focused.contains(seen) || seen.contains(focused))) return null;
    return `${focused.outerHTML.slice(0, 90)} under ${seen?.outerHTML.slice(0, 90) ?? "nothing"}`;
  });
}

/** Presses a key some times; each thing with the focus on the way that something lies over. */
export async function coveredOnTheWay(
  page: Page,
  key: "Tab" | "Shift+Tab",
  times: number,
): Promise<string[]> {
  const covered: string[] = [];
  for (let pressed = 0; pressed < times; pressed += 1) {
    await page.keyboard.press(key);
    const found = await coveredFocus(page);
    if (found) covered.push(found);
  }
  return covered;
}
