import type { Page } from "@playwright/test";
import { expect, test } from "../support/app";
import { connected, sayAsCounselor, threadOf } from "../support/app-chat";
import { violationsOf } from "../support/axe";

const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement)) return "";
    const label = element.id ? document.querySelector(`label[for="${element.id}"]`) : null;
    return (element.getAttribute("aria-label") ?? label?.textContent ?? element.innerText).trim();
  });

/** Presses Tab until the focus stands on something of this name; nobody needs a hundred. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let count = 0; count < 100; count += 1) {
    if (name.test(await focused(page))) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never reaches ${name}; it stands on "${await focused(page)}".`);
}

test("a chat from its first word to its rating, by keyboard alone, with no axe violation on the way", async ({
  page,
  sql,
}) => {
  await page.goto("/careers/back-end-developer");
  await page.keyboard.press("Tab");
  await tabTo(page, /^Skip to live chat/);
  await page.keyboard.press("Enter");
  // Below the panel's width the link leads to the page itself.
  await page.setViewportSize({ width: 800, height: 900 });
  await tabTo(page, /^Chat with a counselor$/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Chat with a counselor");
  expect(await violationsOf(page)).toEqual([]);

  await tabTo(page, /^Which program fits me$/);
  await page.keyboard.press("ArrowDown");
  await tabTo(page, /^Your question$/);
  await page.keyboard.type("May I pay monthly?");
  await tabTo(page, /^Start the chat$/);
  await page.keyboard.press("Enter");
  const log = page.getByRole("log", { name: "Messages" });
  await expect(log).toContainText("May I pay monthly?");
  await connected(page);
  expect(await violationsOf(page)).toEqual([]);

  await tabTo(page, /^Your message$/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main").getByRole("alert")).toContainText("Write something first.");
  expect(await violationsOf(page)).toEqual([]);
  await page.keyboard.type("And in");
  await page.keyboard.press("Shift+Enter");
  await page.keyboard.type("which months?");
  await page.keyboard.press("Enter");
  await expect(log).toContainText("which months?");
  expect(await focused(page)).toBe("Your message");

  await sayAsCounselor(sql, threadOf(page.url()), "Yes, in six payments.");
  await expect(log).toContainText("Yes, in six payments.");
  expect(await violationsOf(page)).toEqual([]);

  await tabTo(page, /^End this chat$/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Did this chat help you?" })).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
  await expect(page.getByRole("heading", { name: "Did this chat help you?" })).toBeFocused();
  // Nothing is chosen yet: the title says so, too.
  const title = await page.title();
  await tabTo(page, /^Send the rating$/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "There is a problem" })).toBeVisible();
  await expect(page).toHaveTitle(`Error: ${title}`);
  await tabTo(page, /^5, very much$/);
  await page.keyboard.press("Space");
  await tabTo(page, /^Send the rating$/);
  await page.keyboard.press("Enter");
  await expect(page.getByText("You rated this chat 5 out of 5.")).toBeVisible();
  await expect(page).toHaveTitle(title);
});
