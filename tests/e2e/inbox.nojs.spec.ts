import type { Browser, BrowserContext } from "@playwright/test";
import type postgres from "postgres";
import { expect, test } from "../support/app-desk";

/** The desk's own pages come from contexts of their own: without JavaScript here, too. */
async function deskWithout(browser: Browser, sql: postgres.Sql) {
  const { makeDesk } = await import("../support/app-desk");
  const contexts: BrowserContext[] = [];
  const desk = makeDesk(sql, async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    contexts.push(context);
    return context.newPage();
  });
  const close = () => Promise.all(contexts.map((context) => context.close()));
  return { desk, close };
}

test("without JavaScript the inbox says Away once no chats come any more, and Available is one press away", async ({
  browser,
  sql,
}) => {
  const { desk, close } = await deskWithout(browser, sql);
  const { page, id } = await desk.staff("Wanda Voss");
  await sql`insert into counselor_presence (user_id, status, heartbeat_at, changed_at)
    values (${id}, 'available', clock_timestamp() - interval '2 minutes', clock_timestamp())`;
  await page.goto("/desk/inbox");
  const presence = page.getByRole("region", { name: "Your presence" });
  await expect(presence).toHaveCount(1);
  await expect(presence).toContainText("Away ·");
  await expect(presence).toContainText("You were gone for a while");
  await presence.getByRole("button", { name: "I’m available" }).click();
  await expect(presence).toContainText("Available ·");
  await close();
});

test("without JavaScript a counselor claims, replies, notes, transfers and resolves", async ({
  browser,
  sql,
}) => {
  const { desk, close } = await deskWithout(browser, sql);
  const first = await desk.chat("Nadia", "May I pay monthly?");
  const second = await desk.chat("Omid", "When can I start?");
  const { page } = await desk.staff("Wanda Voss");
  await page.goto("/desk/inbox?view=unassigned");
  await page.getByRole("link", { name: /Nadia/ }).click();
  await page.getByRole("button", { name: "Claim" }).click();
  await expect(page.getByRole("log")).toContainText("May I pay monthly?");
  await page.getByRole("button", { name: "Send" }).click();
  await expect(page.getByRole("alert")).toContainText("Write something first.");
  await page.getByLabel("Reply to Nadia").fill("You may, each month.");
  await page.getByRole("button", { name: "Send" }).click();
  await expect(page.getByRole("log")).toContainText("You may, each month.");

  // Who says that they are there comes back to the same chat.
  await page.getByRole("button", { name: "I’m available" }).click();
  await expect(page.getByText("Available · 1 of 3 chats")).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`/desk/inbox/${first.id}$`));

  await page.getByText("Private note: only staff can read it").last().click();
  await page.getByLabel("Private note", { exact: true }).fill("Careful with dates.");
  await page.getByRole("button", { name: "Add private note" }).click();
  await expect(page.getByRole("log")).toContainText("Careful with dates.");
  // A reload shows what came meanwhile.
  await desk.say(first.id, "And by card?");
  await page.reload();
  await expect(page.getByRole("log")).toContainText("And by card?");
  await page
    .getByRole("button", { name: "Resolve E" })
    .or(page.getByRole("button", { name: "Resolve", exact: true }))
    .click();
  await expect(page.getByText("The chat is resolved.", { exact: false })).toBeVisible();

  await page.goto(`/desk/inbox/${second.id}?view=unassigned`);
  await page.getByRole("button", { name: "Claim" }).click();
  await page.getByText("Transfer", { exact: true }).first().click();
  await page.getByLabel("Why").fill("My shift ends");
  await page.getByRole("button", { name: "Transfer" }).click();
  await expect(page.getByText("You gave the chat on.", { exact: false })).toBeVisible();
  expect(await desk.thread(second.id)).toEqual(["When can I start?", "claimed", "released"]);
  await close();
});
