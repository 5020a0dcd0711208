import { expect, keysReady, test } from "../support/app-desk";
import { violationsOf } from "../support/axe";

test("by keyboard alone a counselor moves through the list, claims, replies, notes and resolves", async ({
  desk,
}) => {
  await desk.savedReply("Hello", "Hello {{first name}}.");
  const first = await desk.chat("Nadia", "May I pay monthly?");
  await desk.chat("Omid", "When can I start?");
  const { page } = await desk.staff("Wanda Voss");
  await page.goto("/desk/inbox?view=unassigned");
  await keysReady(page);
  expect(await violationsOf(page)).toEqual([]);

  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keys of the inbox" })).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await page.keyboard.press("j");
  await expect(page.getByRole("heading", { level: 1, name: "Nadia" })).toBeVisible();
  await page.keyboard.press("j");
  await expect(page.getByRole("heading", { level: 1, name: "Omid" })).toBeVisible();
  await page.keyboard.press("k");
  await expect(page.getByRole("heading", { level: 1, name: "Nadia" })).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
  await page.keyboard.press("a");
  await expect(page.getByLabel("Reply to Nadia")).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);

  await page.keyboard.press("r");
  await expect(page.getByLabel("Reply to Nadia")).toBeFocused();
  // Letters are letters in a field.
  await page.keyboard.type("e a j k n r");
  await expect(page.getByLabel("Reply to Nadia")).toHaveValue("e a j k n r");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("log")).toContainText("e a j k n r");
  await page.keyboard.press("/");
  await expect(page.getByRole("combobox", { name: "Saved replies" })).toBeFocused();
  expect(await violationsOf(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(page.getByLabel("Reply to Nadia")).toBeFocused();

  await page.getByRole("log").focus();
  await page.keyboard.press("n");
  await expect(page.getByLabel("Private note", { exact: true })).toBeFocused();
  await page.keyboard.type("Asks about money.");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Add private note" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("log")).toContainText("Asks about money.");
  await page.getByRole("log").focus();
  await page.keyboard.press("e");
  await expect(page.getByText("The chat is resolved.", { exact: false })).toBeVisible();
  expect(await desk.thread(first.id)).toEqual([
    "May I pay monthly?",
    "claimed",
    "e a j k n r",
    "resolved",
  ]);
});

test("single keys can be switched off, and the choice is kept", async ({ desk }) => {
  await desk.chat("Nadia", "May I pay monthly?");
  const { page } = await desk.staff("Wanda Voss");
  await page.goto("/desk/inbox?view=unassigned");
  await keysReady(page);
  await page.getByRole("button", { name: "Keys" }).click();
  await page.getByRole("button", { name: "Single keys: on" }).click();
  await page.getByRole("button", { name: "Close" }).click();
  await page.reload();
  await keysReady(page);
  await page.getByRole("button", { name: "Keys" }).click();
  await expect(page.getByRole("button", { name: "Single keys: off" })).toBeVisible();
  await page.getByRole("button", { name: "Close" }).click();
  await page.keyboard.press("?");
  await page.keyboard.press("j");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page).toHaveURL(/\/desk\/inbox\?view=unassigned$/);
});
