import { expect, test } from "../support/app";
import { violationsOf } from "../support/axe";
import { haveSignedIn } from "../support/persona";

test("a wrong cell of a list of rows is named, led to and marked, and no other", {
  tag: "@full",
}, async ({ page }) => {
  await haveSignedIn(page, "editor@demo.test");
  await page.goto("/desk/catalog/data-analytics");
  const first = page.getByRole("group", { name: "Price 1" });
  const day = first.getByLabel("From the day");
  await day.fill("soon");
  const further = page.getByRole("group", { name: "A further price" });
  await further.getByLabel("Dollars").fill("-3");
  await further.getByLabel("From the day").fill("2027-01-31");
  await further.getByLabel("Charged").selectOption("once, for all");
  await page.getByRole("button", { name: "Save as draft" }).click();
  const problems = page.getByRole("alert").filter({ hasText: "There is a problem" });
  await expect(problems.getByRole("link")).toHaveCount(2);
  await expect(problems).toContainText(/Price \d: write the amount/);
  await problems.getByRole("link", { name: "Price 1: write the day like 2027-01-31." }).click();
  await expect(day).toBeFocused();
  await expect(day).toHaveValue("soon");
  await expect(day).toHaveAccessibleDescription(/Price 1: write the day/);
  await expect(page.getByRole("main").locator("[aria-invalid=true]")).toHaveCount(2);
  expect(await violationsOf(page)).toEqual([]);
});
