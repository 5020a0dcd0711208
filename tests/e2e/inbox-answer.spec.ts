import { expect, test } from "../support/app-desk";

test("a counselor claims a waiting chat, answers it with a saved reply, and resolves it into the next", async ({
  desk,
}) => {
  await desk.savedReply("Hello", "Hello {{first name}}, this is {{counselor}}.");
  await desk.savedReply("Which term", "The {{term}} starts soon.");
  const first = await desk.chat("Nadia", "May I pay monthly?");
  await desk.chat("Omid", "When can I start?");
  const { page } = await desk.staff("Wanda Voss");
  await page.goto("/desk/inbox?view=unassigned");
  await expect(page).toHaveTitle(/^\(2\) Inbox/);
  const list = page.getByRole("list", { name: "Unassigned, chats" });
  await expect(list.getByRole("link")).toHaveCount(2);
  // Before the claim: first name, topic, program, waiting time, and no word of what was said.
  await list.getByRole("link", { name: /Nadia/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Nadia" })).toBeVisible();
  await expect(page.getByText("Waits 1 min").first()).toBeVisible();
  await expect(page.getByText("May I pay monthly?")).toHaveCount(0);
  await page.getByRole("button", { name: "Claim" }).click();

  const log = page.getByRole("log", { name: "Chat with Nadia" });
  await expect(log).toContainText("May I pay monthly?");
  await expect(page.getByText("1 of 3 chats")).toBeVisible();
  const reply = page.getByLabel("Reply to Nadia");
  await reply.press("/");
  await page.getByRole("combobox", { name: "Saved replies" }).fill("hello");
  await page.keyboard.press("Enter");
  await expect(reply).toHaveValue("Hello Nadia, this is Wanda.");
  await expect(reply).toBeFocused();
  await reply.press("Enter");
  await expect(log).toContainText("Hello Nadia, this is Wanda.");
  await expect(reply).toHaveValue("");
  await expect
    .poll(() => desk.thread(first.id))
    .toEqual(["May I pay monthly?", "claimed", "Hello Nadia, this is Wanda."]);

  // What a saved reply can't fill stands out and keeps it from being sent.
  await page.getByRole("button", { name: "Saved replies" }).click();
  await page.getByRole("option", { name: /Which term/ }).click();
  await expect(page.getByText("Fill in before you send:")).toBeVisible();
  await reply.press("Enter");
  await expect(page.getByText("Fill in {{term}} first.")).toBeVisible();
  await page.getByRole("button", { name: "{{term}}" }).click();
  await page.keyboard.type("January term");
  await reply.press("Enter");
  await expect(log).toContainText("The January term starts soon.");

  // What the visitor writes comes by itself.
  await desk.say(first.id, "Thank you!");
  await expect(log).toContainText("Thank you!");
  await page.goto(`/desk/inbox/${first.id}?view=all`);
  await page.getByRole("button", { name: "Resolve and next" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Omid" })).toBeVisible();
  await expect(page.getByText("The chat is resolved.", { exact: false })).toBeVisible();
  await page.getByRole("link", { name: "Resolved", exact: true }).click();
  await page.getByRole("list", { name: "Resolved, chats" }).getByRole("link").click();
  await page.getByRole("button", { name: "Reopen" }).click();
  await expect(page.getByText("The chat is open again.")).toBeVisible();
});

test("a draft stays with its chat while another one is open", async ({ desk }) => {
  const { page, id } = await desk.staff("Wanda Voss");
  await desk.chat("Nadia", "One", id);
  await desk.chat("Omid", "Two", id);
  await page.goto("/desk/inbox");
  const list = page.getByRole("list", { name: "Mine, chats" });
  await list.getByRole("link", { name: /Nadia/ }).click();
  await page.getByLabel("Reply to Nadia").fill("Half a thought");
  await list.getByRole("link", { name: /Omid/ }).click();
  await expect(page.getByLabel("Reply to Omid")).toHaveValue("");
  await list.getByRole("link", { name: /Nadia/ }).click();
  await expect(page.getByLabel("Reply to Nadia")).toHaveValue("Half a thought");
});
