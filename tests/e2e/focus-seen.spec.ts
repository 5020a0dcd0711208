// Pages in small and zoomed windows: what sticks leaves room to read, and never hides the focus.
import { coveredOnTheWay } from "../support/app-covered";
import { expect, test } from "../support/app-desk";

const zoomed = { width: 320, height: 256 };
const phone = { width: 390, height: 700 };
const laptop = { width: 1280, height: 700 };

test("the filters of a phone close behind the focus, and their bar covers nothing", {
  tag: "@full",
}, async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  for (const viewport of [zoomed, phone]) {
    await page.setViewportSize(viewport);
    await page.goto("/programs");
    const opener = page.getByRole("button", { name: "Search and filter" });
    const filters = page.getByRole("search", { name: "Find programs" });
    await opener.focus();
    await page.keyboard.press("Enter");
    await expect(filters).toBeVisible();
    const stops = await filters.locator("input:not([type='hidden']), button").count();
    const radios = await filters.getByRole("radio").count();
    // Of the radio buttons Tab stops at one.
    const inside = stops - radios + 1;
    expect(await coveredOnTheWay(page, "Tab", inside)).toEqual([]);
    await expect(filters.getByRole("button", { name: "Close" })).toBeFocused();
    expect(await coveredOnTheWay(page, "Tab", 1)).toEqual([]);
    await expect(filters).toBeHidden();
    // Back through them, and out at the top.
    await opener.focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await expect(filters.getByLabel("Search")).toBeFocused();
    await page.keyboard.press("Shift+Tab");
    await expect(opener).toBeFocused();
    await expect(filters).toBeHidden();
  }
});

test("no sticky row or column of a comparison hides what has the focus", { tag: "@full" }, async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  const four =
    "computer-science,network-engineering-and-security,back-end-web-development,information-technology";
  for (const viewport of [zoomed, phone, laptop]) {
    await page.setViewportSize(viewport);
    await page.goto(`/compare?p=${four}`);
    const table = page.getByRole("region", { name: "Comparison" });
    const stops = await table.locator("a, button:visible").count();
    expect(stops).toBeGreaterThan(20);
    await table.focus();
    const size = `${viewport.width}×${viewport.height}`;
    expect.soft(await coveredOnTheWay(page, "Tab", stops), size).toEqual([]);
    expect.soft(await coveredOnTheWay(page, "Shift+Tab", stops), `${size}, back`).toEqual([]);
  }
});

test("in a window zoomed to 400 % the reply box leaves the messages to be read", async ({
  desk,
}) => {
  const { page, id } = await desk.staff("Wanda Voss");
  const chat = await desk.chat("Nadia", "May I pay monthly?", id);
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto(`/desk/inbox/${chat.id}`);
  const log = page.getByRole("log");
  await log.scrollIntoViewIfNeeded();
  const words = log.getByText("May I pay monthly?");
  await words.evaluate((element) =>
    element.scrollIntoView({ block: "center", behavior: "instant" }),
  );
  const isSeen = await words.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const seen = document.elementFromPoint(left + width / 2, top + height / 2);
    return element.contains(seen);
  });
  expect(isSeen).toBe(true);
  // A phone keeps it in sight.
  await page.setViewportSize({ width: 390, height: 700 });
  await expect(page.locator(".composer")).toHaveCSS("position", "sticky");
});
