import { expect, test } from "../support/app";
import { haveSignedIn } from "../support/persona";

test("the page of imports fits a narrow window with wide letters", { tag: "@full" }, async ({
  page,
}) => {
  await haveSignedIn(page, "editor@demo.test");
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto("/desk/imports");
  // WCAG 1.4.12; the page's policy takes no style element.
  await page.evaluate(() => {
    const spacing = new CSSStyleSheet();
    spacing.replaceSync(
      "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }",
    );
    document.adoptedStyleSheets = [spacing];
  });
  const width = () => page.evaluate(() => document.documentElement.scrollWidth);
  expect(await width()).toBeLessThanOrEqual(320);
});
