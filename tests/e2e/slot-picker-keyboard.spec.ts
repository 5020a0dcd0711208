import type { Page } from "@playwright/test";
import { expect, test } from "../support/app";
import { answerAbout, heading, isOwnTime } from "../support/app-journey";
import { violationsOf } from "../support/axe";

/** Tab, as a person without a mouse does, until the focus is on what is looked for. */
async function tabTo(page: Page, isThere: () => Promise<boolean>): Promise<void> {
  for (let press = 0; press < 120; press += 1) {
    if (await isThere()) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("The keyboard does not reach it.");
}

test("a time can be chosen with the keyboard alone, in another zone, with both clocks shown", async ({
  page,
}) => {
  await page.goto("/talk/callback");
  await answerAbout(page);
  await heading(page, "When should we call you?");
  await page.goto("/talk/callback/time?zone=America/Los_Angeles");
  await heading(page, "When should we call you?");
  expect(await violationsOf(page)).toEqual([]);

  const days = page.getByRole("navigation", { name: "Days with free times" }).getByRole("link");
  const second = days.nth(1);
  const isFocused = (locator: typeof second) => () =>
    locator.evaluate((element) => element === document.activeElement);
  await tabTo(page, isFocused(second));
  await page.keyboard.press("Enter");
  await expect(second).toHaveAttribute("aria-current", "date");

  await expect(page.getByText("The school is on Eastern time.")).toBeVisible();
  const times = page.getByRole("radio");
  await expect(times.first()).toBeVisible();
  await tabTo(page, isFocused(times.first()));
  for (let press = 0; press < 60; press += 1) {
    await page.keyboard.press(press === 0 ? "Space" : "ArrowDown");
    const value = await page.locator('input[name="slotStartsAt"]:checked').inputValue();
    if (isOwnTime(value)) break;
  }
  const chosen = page.locator("label").filter({ has: page.locator("input:checked") });
  await expect(chosen).toContainText(/^\d+:\d\d [ap]m.*\d+:\d\d [ap]m at the school$/s);
  await tabTo(page, isFocused(page.getByRole("button", { name: "Continue" })));
  await page.keyboard.press("Enter");

  await heading(page, "What is your name?");
  await expect(
    page.getByText(/We hold .* Pacific time \(.* Eastern time at the school\)/),
  ).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
});

test("nothing chosen is said with the focus on the summary, and the summary leads to the times", async ({
  page,
}) => {
  await page.goto("/talk/callback");
  await answerAbout(page);
  await heading(page, "When should we call you?");
  await tabTo(page, () =>
    page
      .getByRole("button", { name: "Continue" })
      .evaluate((element) => element === document.activeElement),
  );
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert").filter({ hasText: "There is a problem" })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("radio").first()).toBeFocused();
  expect(await violationsOf(page)).toEqual([]);
});
