import { expect, test } from "../support/app";
import { askForPrice } from "../support/app-price";

test("a price is asked for, sent to somebody, and compared at the same pace", async ({
  page,
  open,
}) => {
  const address = await askForPrice(page);
  const other = await open();
  await other.goto(address);
  await expect(other.getByRole("region", { name: "Tuition to the end" })).toContainText("$11,955");

  await page.goto("/compare?p=computer-science,back-end-web-development");
  await page.getByLabel("Months for the whole program").fill("18");
  await page.getByRole("button", { name: "Count with this" }).click();
  const row = page.getByRole("row", { name: /^Total at 18 months/ });
  await expect(row).toContainText("$11,955");
  await expect(row).toContainText("$3,950");
  await expect(row).toContainText("one price, at any pace");
  await page.getByRole("link", { name: /^Show only the \d+ rows that differ$/ }).click();
  await row.getByRole("link", { name: "How this is counted" }).first().click();
  await expect(page).toHaveURL(/\/programs\/computer-science\/price\?months=18&start=2026-12-01$/);
});
