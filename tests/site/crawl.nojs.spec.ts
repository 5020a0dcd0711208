import { expect, test } from "../support/app";
import { crawlers, pagesToLookAt } from "./outcomes";
import { lines } from "./routes";

const [visitor] = crawlers;

test("without JavaScript every public page shows what it is about", async ({
  page,
  complaints,
}) => {
  complaints.allow(/status of 404/);
  test.setTimeout(90_000);
  const pages = pagesToLookAt(lines, visitor, /^\//);
  expect(pages.length).toBeGreaterThan(20);
  for (const { sample } of pages) {
    await page.goto(sample);
    await expect.soft(page.getByRole("heading", { level: 1 }), sample).toBeVisible();
    await expect.soft(page.getByRole("main"), sample).toContainText(/[\s\S]{40,}/);
  }
});
