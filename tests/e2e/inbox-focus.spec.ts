import { expect, keysReady, test } from "../support/app-desk";

test("another chat is said by its title and its heading; a refresh moves nothing", async ({
  desk,
}) => {
  const { page, id } = await desk.staff("Wanda Voss");
  const first = await desk.chat("Nadia", "One", id);
  await desk.chat("Omid", "Two", id);
  const heading = (name: string) => page.getByRole("heading", { level: 1, name });
  const list = page.getByRole("list", { name: "Mine, chats" });
  await page.goto(`/desk/inbox/${first.id}`);
  await keysReady(page);
  await expect(page).toHaveTitle(/^(\(\d\) )?Nadia · Chat · Inbox$/);
  await expect(page.locator("body")).toBeFocused();
  await page.keyboard.press("j");
  await expect(heading("Omid")).toBeFocused();
  await expect(page).toHaveTitle(/^(\(\d\) )?Omid · Chat · Inbox$/);
  await page.keyboard.press("k");
  await expect(heading("Nadia")).toBeFocused();
  await list.getByRole("link", { name: /Omid/ }).click();
  await expect(heading("Omid")).toBeFocused();
  // News of the list renders the page afresh: the focus stays where it is.
  const row = list.getByRole("link", { name: /Nadia/ });
  await row.focus();
  await desk.say(first.id, "Three");
  await expect(row).toContainText("Three");
  await expect(row).toBeFocused();
});

test("a problem with a private note stands in the title, before the name", {
  tag: "@full",
}, async ({ desk }) => {
  const { page, id } = await desk.staff("Wanda Voss");
  const chat = await desk.chat("Nadia", "One", id);
  await page.goto(`/desk/inbox/${chat.id}`);
  await keysReady(page);
  await page.keyboard.press("n");
  await page.getByRole("button", { name: "Add private note" }).click();
  await expect(page).toHaveTitle(/Error: Nadia · Chat · Inbox$/);
});

test("a chat that ends under one's hands: the focus is at its name, and old words are gone", async ({
  desk,
}) => {
  const chat = await desk.chat("Nadia", "May I pay monthly?");
  const { page } = await desk.staff("Wanda Voss");
  await page.goto(`/desk/inbox/${chat.id}?view=unassigned`);
  await page.getByRole("button", { name: "Claim" }).click();
  const claimed = page.getByText("This chat is yours now.");
  await expect(claimed).toBeVisible();
  const reply = page.getByLabel("Reply to Nadia");
  await reply.fill("You may, each");
  await desk.end(chat.id);
  await expect(page.getByRole("button", { name: "Reopen" })).toBeVisible();
  await expect(reply).toHaveCount(0);
  await expect(page.getByRole("heading", { level: 1, name: "Nadia" })).toBeFocused();
  await expect(claimed).toHaveCount(0);
  await page.getByRole("button", { name: "Reopen" }).click();
  await expect(page.getByText("The chat is open again.")).toBeVisible();
  await expect(reply).toHaveValue("You may, each");
});
