// By Tab alone one gets to everything that can be used, once, and sees where one is.
import type { Page } from "@playwright/test";
import { expect, test } from "../support/app";
import { haveSignedIn } from "../support/persona";

const forVisitors = [
  "/careers/back-end-developer",
  "/careers/web-developers",
  "/programs",
  "/programs/network-engineering-and-security",
  "/programs/computer-science/price?months=18",
  "/search?q=web%20coder",
  "/compare?p=computer-science,back-end-web-development",
];
const forEditors = ["/desk/catalog", "/desk/catalog/computer-science", "/desk/imports"];

/** What can be used, marked; of a group of radio buttons Tab stops at one. */
function markStops(): number {
  const groups = new Set<string>();
  const usable = "a[href], button, input, select, textarea, summary, [tabindex='0']";
  const stops = [...document.querySelectorAll<HTMLElement>(usable)].filter((element) => {
    const isOff = element.matches(":disabled, [type='hidden'], [tabindex='-1']");
    const isSeen = element.checkVisibility({ visibilityProperty: true });
    if (isOff || !isSeen || element.closest("details:not([open]) > :not(summary)")) return false;
    if (!(element instanceof HTMLInputElement) || element.type !== "radio") return true;
    const isNew = !groups.has(element.name);
    groups.add(element.name);
    return isNew;
  });
  return stops.length;
}

type Stop = { id: number; isShown: boolean; what: string };
type Watched = { stops: Stop[] };

/** Notes each place that the focus comes to, in order, and whether one sees it there. */
function watchFocus(): void {
  const watched = window as unknown as Watched;
  const known: EventTarget[] = [];
  watched.stops = [];
  addEventListener("focusin", ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    if (!known.includes(target)) known.push(target);
    // What is drawn may be the label or the row round a field.
    const isShown = [target, target.parentElement, target.nextElementSibling].some((drawn) => {
      if (!drawn) return false;
      const { outlineStyle, boxShadow } = getComputedStyle(drawn);
      return outlineStyle !== "none" || boxShadow !== "none";
    });
    const what = target.outerHTML.slice(0, 120);
    watched.stops.push({ id: known.indexOf(target), isShown, what });
  });
}

async function tabThrough(page: Page, path: string): Promise<void> {
  await page.goto(path);
  const expected = await page.evaluate(markStops);
  expect(expected, path).toBeGreaterThan(10);
  await page.evaluate(watchFocus);
  // Some more than there are: who gets round comes to a place that was there before.
  for (let pressed = 0; pressed < expected + 5; pressed += 1) await page.keyboard.press("Tab");
  const all = await page.evaluate(() => (window as unknown as Watched).stops);
  const again = all.findIndex(({ id }, index) => id !== index);
  const stops = again === -1 ? all : all.slice(0, again);
  expect.soft(stops.length, `${path}: stops of Tab`).toBe(expected);
  const hidden = stops.filter(({ isShown }) => !isShown).map(({ what }) => what);
  expect.soft(hidden, `${path}: focus that is not to be seen`).toEqual([]);
}

test("a visitor gets everywhere by Tab", async ({ page }) => {
  for (const path of forVisitors) await tabThrough(page, path);
});

test("an editor gets everywhere by Tab", async ({ page }) => {
  await haveSignedIn(page, "editor@demo.test");
  for (const path of forEditors) await tabThrough(page, path);
});
