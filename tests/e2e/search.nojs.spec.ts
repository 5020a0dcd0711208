import { expect, test } from "../support/app";
import { heading } from "../support/app-journey";

test("without JavaScript the search is a form: lay words, typos, filters with true counts, nothing found", async ({
  page,
}) => {
  await page.goto("/");
  await page
    .getByRole("textbox", { name: "What do you want to learn, or become?" })
    .fill("web coder");
  await page.getByRole("button", { name: "Search" }).click();
  await expect(page).toHaveURL(/\/search\?q=web[+]coder$/);
  await heading(page, /results? for “web coder”$/);
  await page.getByRole("link", { name: "Back-end developer" }).click();
  await heading(page, /back-end developer/i);

  await page.goto("/search?q=xyzzyx");
  await heading(page, "No results for “xyzzyx”");
  await page.getByRole("main").getByRole("link", { name: "Talk to a counselor" }).click();
  await expect(page).toHaveURL("/talk");

  // The finder forgives the same, and its counts are those of what it found.
  await page.goto("/programs?q=coumputer+sience");
  await heading(page, /programs? for “coumputer sience”$/);
  await expect(page.getByRole("heading", { level: 2 }).first()).toHaveText(/^Computer Science/);
  const total = Number((await page.getByRole("heading", { level: 1 }).innerText()).split(" ")[0]);
  const labels = page.getByRole("group", { name: "Credential" }).getByText(/\(\d+\)$/);
  const counts = (await labels.allInnerTexts()).map((text) => Number(/\d+/.exec(text)?.[0]));
  expect(counts.length).toBeGreaterThan(1);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(total);
});
