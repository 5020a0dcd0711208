import { expect, test } from "../support/app";
import { newAsker } from "../support/app-journey";
import { haveSignedInByCode } from "../support/persona";

test("signed in, the header takes two rows on a phone, and three on the narrowest", {
  tag: "@full",
}, async ({ page }) => {
  await haveSignedInByCode(page, newAsker("Hilde").email);
  for (const [width, rows] of [
    [390, 2],
    [360, 3],
    [320, 3],
  ] as const) {
    await page.setViewportSize({ width, height: 700 });
    for (const path of ["/talk", "/programs/computer-science"]) {
      await page.goto(path);
      await expect(page.getByRole("link", { name: "My page" })).toBeVisible();
      const tops = await page
        .getByRole("banner")
        .locator("a:visible, button:visible")
        .evaluateAll((all) => [
          ...new Set(all.map((one) => Math.round(one.getBoundingClientRect().top / 24))),
        ]);
      expect(tops.length, `${path} at ${width}`).toBeLessThanOrEqual(rows);
      const spill = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(spill, `${path} at ${width} is wider than the screen`).toBe(0);
    }
  }
});
