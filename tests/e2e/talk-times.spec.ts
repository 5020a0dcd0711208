import { expect, test } from "@playwright/test";
import { answerAbout, chooseTime, haveAnswered, heading, newAsker } from "../support/app-journey";

test.use({ timezoneId: "America/Chicago" });

test("a time tapped under the next free times stays chosen on another clock than the school's", async ({
  page,
}) => {
  await page.goto("/talk");
  const offer = page
    .getByRole("link", { name: /Central time.*Eastern time at the school/ })
    .first();
  const href = (await offer.getAttribute("href")) ?? "";
  const at = new URL(href, page.url()).searchParams.get("at") ?? "";
  expect(Date.parse(at)).not.toBeNaN();
  await offer.click();
  await answerAbout(page);
  await heading(page, "When should we call you?");
  await expect(page).toHaveURL(/zone=America%2FChicago/);
  await expect(page.locator(`input[name="slotStartsAt"][value="${at}"]`)).toBeChecked();
  await expect(page.getByLabel(/time zone/)).toHaveCount(1);
});

test("no other time is booked than the one that the page showed", async ({ page, context }) => {
  await haveAnswered(page, newAsker("Tilda"));
  const other = await context.newPage();
  await other.goto("/talk/callback/time");
  const shown = page.locator('input[name="shownTime"]');
  const wanted = await chooseTime(other, /November 24/);
  expect(await shown.getAttribute("value")).not.toBe(wanted);
  await heading(other, "Check your answers");

  await page.getByRole("button", { name: "Book this call" }).click();
  await expect(page.getByText("The time was changed in another window.")).toBeVisible();
  await expect(shown).toHaveAttribute("value", wanted);
  await page.getByRole("button", { name: "Book this call" }).click();
  await heading(page, "One code, then it is booked");
});

test("the page of all ways to a person does not say them twice", async ({ page }) => {
  await page.goto("/talk");
  await expect(page.getByRole("heading", { name: "Talk to a counselor" })).toHaveCount(1);
});
