import { expect, test } from "../support/app";
import { heading } from "../support/app-journey";

const five = [
  "computer-science",
  "software-engineering",
  "network-engineering-and-security",
  "back-end-web-development",
  "information-technology",
];
const retired = "web-design-and-development";

test("an address with nine programs shows four and says which were left out", async ({ page }) => {
  const nine = [...five, "one-unknown", "two-unknown", "three-unknown", retired];
  expect(nine).toHaveLength(9);
  await page.goto(`/compare?p=${nine.join(",")}`);
  await heading(page, "Compare programs");
  await expect(page.getByText("A comparison holds four programs")).toBeVisible();
  await expect(page.getByRole("columnheader").filter({ has: page.getByRole("link") })).toHaveCount(
    4,
  );
  await expect(page.getByText("no longer takes new students")).toBeVisible();
  await expect(page.getByText(/“one-unknown”/)).toBeVisible();
});

test("a retired program names its successor, and an unknown one is named", async ({ page }) => {
  await page.goto(`/compare?p=computer-science,${retired},no-such-program,information-technology`);
  await expect(page.getByText("no longer takes new students")).toBeVisible();
  await page.getByRole("link", { name: "Compare that one instead" }).click();
  await expect(page).toHaveURL(/p=computer-science,information-technology,[a-z-]+$/);
  await expect(page.getByText("no longer takes new students")).toHaveCount(0);
});

test("the form's address is brought into its one spelling, and junk never fails", async ({
  page,
}) => {
  await page.goto("/compare?p=computer-science&p=information-technology");
  await expect(page).toHaveURL("/compare?p=computer-science,information-technology");
  const junk = ["'; drop table programs; --", "<b>x</b>", "😀", "..%2f..", "a".repeat(1500), ",,,"];
  for (const text of junk) {
    const answer = await page.goto(`/compare?p=computer-science,${encodeURIComponent(text)}`);
    expect(answer?.status(), text.slice(0, 30)).toBe(200);
    await heading(page, "Compare programs");
  }
});

test("a shared comparison never overwrites my own", async ({ page, open }) => {
  await page.goto("/programs/computer-science");
  await page.getByRole("button", { name: "Compare Computer Science, B.S." }).first().click();
  await expect(page).toHaveURL("/compare?p=computer-science");
  await page.goto("/compare?p=software-engineering,information-technology");
  await page.goto("/programs/back-end-web-development");
  await page
    .getByRole("button", { name: /^Compare Back End Web Development/ })
    .first()
    .click();
  await expect(page).toHaveURL("/compare?p=computer-science,back-end-web-development");
  await page.getByRole("button", { name: /^Remove Computer Science/ }).click();
  await expect(page).toHaveURL("/compare?p=back-end-web-development");
  const other = await open();
  await other.goto("/compare");
  await expect(other.getByRole("table")).toHaveCount(0);
});

test("only the rows that differ stay, and the address remembers it", async ({ page }) => {
  await page.goto("/compare?p=computer-science,information-technology");
  const rows = page.getByRole("table").getByRole("row");
  const all = await rows.count();
  expect(all).toBeGreaterThan(5);
  await page.getByRole("link", { name: /^Show only the \d+ rows that differ$/ }).click();
  await expect(page).toHaveURL(/differences=1/);
  expect(await rows.count()).toBeLessThan(all);
  await page.reload();
  expect(await rows.count()).toBeLessThan(all);
});

test("on a phone the table scrolls sideways only, and its end is the end of the page", {
  tag: "@full",
}, async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 664 });
  await page.goto("/compare?p=computer-science,information-technology,software-engineering");
  const frame = page.getByRole("region", { name: "Comparison" });
  const { hidden, wide } = await frame.evaluate((box) => ({
    hidden: box.scrollHeight - box.clientHeight,
    wide: box.scrollWidth - box.clientWidth,
  }));
  expect(hidden, "cut below").toBeLessThanOrEqual(1);
  expect(wide, "scrolls sideways").toBeGreaterThan(100);
});
