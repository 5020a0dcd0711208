import { expect, test } from "../support/app";
import { sayAsCounselor, startChat, threadOf, wordsOf } from "../support/app-chat";
import { heading } from "../support/app-journey";

test("a chat goes on without JavaScript: words are posted, a link looks for new ones and marks them", async ({
  page,
  sql,
}) => {
  const id = await startChat(page, {
    question: "Is /programs/computer-science right for me?",
    givenName: "Mira",
    program: "computer-science",
  });
  const log = page.getByRole("log", { name: "Messages" });
  const card = log.getByRole("link", { name: /Computer Science, B\.S\./ });
  await expect(card).toHaveAttribute("href", "/programs/computer-science");
  await expect(card).toContainText("Next start: ");
  expect(threadOf(page.url())).toBe(id);

  await page.getByLabel("Your message").fill("I work evenings.");
  await page.getByRole("button", { name: "Send" }).click();
  await expect(log).toContainText("I work evenings.");
  await expect(page.getByLabel("Your message")).toHaveValue("");

  await sayAsCounselor(sql, id, "Then this one fits.");
  await page.getByRole("link", { name: "Check for new messages" }).click();
  await expect(log.getByRole("listitem").filter({ hasText: "New messages" })).toBeVisible();
  await expect(log).toContainText("Then this one fits.");

  // An empty one is refused in words; a reload sends nothing twice.
  await page.getByRole("button", { name: "Send" }).click();
  await expect(page).toHaveTitle(/^Error: /);
  await expect(page.getByRole("link", { name: "Write something first." })).toBeVisible();
  expect(await wordsOf(sql, id)).toEqual([
    "Is /programs/computer-science right for me?",
    "I work evenings.",
    "Then this one fits.",
  ]);

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Download the transcript" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("chat.txt");

  await page.getByRole("button", { name: "End this chat" }).click();
  await expect(page).toHaveTitle(/^Chat: /);
  await page.getByRole("button", { name: "Send the rating" }).click();
  await expect(page).toHaveTitle(/^Error: Chat: /);
  await page.getByRole("radio", { name: "4", exact: true }).check();
  await page.getByRole("button", { name: "Send the rating" }).click();
  await expect(page.getByText("You rated this chat 4 out of 5.")).toBeVisible();

  // The next person at this device finds nothing of it.
  await page.getByRole("button", { name: "Leave this chat on this device" }).click();
  // A browser keeps the part of the page on which it asked.
  await expect(page).toHaveURL(/\/talk(#new)?$/);
  await page.goto(`/talk/chat/${id}`);
  await heading(page, "Sign in");
});
