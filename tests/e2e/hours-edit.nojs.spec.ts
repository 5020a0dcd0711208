import { expect, test } from "../support/app";
import { haveSignedIn } from "../support/persona";

// A shift shorter than a call: no time to book comes of it while other tests book.
test("the form of hours works without JavaScript: saved, refused, tried out", {
  tag: "@full",
}, async ({ page }) => {
  await haveSignedIn(page, "manager@demo.test");
  await page.goto("/desk/hours");
  const from = page.getByLabel("From, Sunday, shift 1");
  const until = page.getByLabel("Until, Sunday, shift 1");
  await from.fill("3 am");
  await until.fill("3:10 am");
  await page.getByRole("button", { name: "See what they give" }).click();
  await expect(page.getByText("In the next 14 days this gives no time for calls.")).toHaveCount(2);
  await expect(from).toHaveValue("3 am");
  await page.getByRole("button", { name: "Save hours" }).click();
  await expect(page.getByText("The hours are saved.")).toBeVisible();
  await expect(until).toHaveValue("3:10 am");
  await from.fill("tomorrow");
  await page.getByRole("button", { name: "Save hours" }).click();
  await expect(page).toHaveTitle(/Error: My hours · Desk/);
  await expect(
    page.getByRole("link", { name: /Sunday: “tomorrow” is not a time we can read/ }),
  ).toBeVisible();
  await expect(from).toHaveValue("tomorrow");
  await from.fill("");
  await until.fill("");
  await page.getByRole("button", { name: "Save hours" }).click();
  await expect(page.getByText("The hours are saved.")).toBeVisible();
  await expect(from).toHaveValue("");
});
