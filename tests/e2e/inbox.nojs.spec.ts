import { expect, test } from "../support/app-desk";

// The desk's own pages come from contexts of their own: without JavaScript here, too.
test("without JavaScript a counselor claims, replies, notes, transfers and resolves", async ({
  browser,
  sql,
}) => {
  const { makeDesk } = await import("../support/app-desk");
  const contexts: { close: () => Promise<void> }[] = [];
  const desk = makeDesk(sql, async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    contexts.push(context);
    return context.newPage();
  });
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
  await Promise.all(contexts.map((context) => context.close()));
});
