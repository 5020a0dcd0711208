import type { Page } from "@playwright/test";
import { expect, test } from "../support/app-desk";

const canary = "CANARY-the-note-stays-at-the-desk";

/** What the visitor's browser was sent, page by page, and what the stream tells from its start. */
function collect(page: Page) {
  const bodies: Promise<string>[] = [];
  page.on("response", (response) => {
    if (response.url().includes("/events")) return;
    bodies.push(response.text().catch(() => ""));
  });
  const stream = (id: string) =>
    page.evaluate(async (conversationId) => {
      const stop = new AbortController();
      const answer = await fetch(`/api/conversations/${conversationId}/events?after=0`, {
        signal: stop.signal,
      });
      const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
      const timer = setTimeout(() => stop.abort(), 1500);
      let text = "";
      try {
        for (;;) {
          const part = await reader?.read();
          if (!part || part.done) break;
          text += part.value;
        }
      } catch {
        // Cut off when the time was over.
      }
      clearTimeout(timer);
      return text;
    }, id);
  return { bodies: async () => (await Promise.all(bodies)).join("\n"), stream };
}

test("a visitor asks, a counselor claims and answers, and the visitor rates it; a private note never leaves the desk", async ({
  desk,
  page,
  sql,
}) => {
  const wanda = await desk.staff("Wanda Voss", "counselor", "technology");
  const visitorName = `Noor${Date.now() % 100_000}`;
  const seen = collect(page);
  try {
    await wanda.page.goto("/desk/inbox?view=unassigned");
    await wanda.page.getByRole("button", { name: "I’m available" }).click();
    await expect(wanda.page.getByText("Available · 0 of 3 chats")).toBeVisible();

    await page.goto("/talk/chat?program=computer-science");
    await page.getByLabel("Which program fits me").check();
    await page.getByLabel("Your question").fill("Is it too late to learn this at 41?");
    await page.getByLabel("First name").fill(visitorName);
    await page.getByRole("button", { name: "Start the chat" }).click();
    await expect(page.getByRole("log")).toContainText("Is it too late to learn this at 41?");
    const id = new URL(page.url()).pathname.split("/").at(-1) ?? "";

    // It comes to the list by itself, and nothing of its words before the claim.
    const row = wanda.page.getByRole("link", { name: new RegExp(visitorName) });
    await expect(row).toBeVisible();
    await expect(wanda.page).toHaveTitle(/^\([1-9]\d*\) Inbox/);
    await row.click();
    await wanda.page.getByRole("button", { name: "Claim" }).click();
    const deskLog = wanda.page.getByRole("log", { name: `Chat with ${visitorName}` });
    await expect(deskLog).toContainText("Is it too late to learn this at 41?");
    await expect(page.getByRole("log")).toContainText("Wanda is with you now.");

    await page.getByLabel("Your message").pressSequentially("I have two");
    await expect(wanda.page.getByText(`${visitorName} is writing`)).toBeVisible();
    await page.getByLabel("Your message").fill("I have two kids.");
    await page.getByRole("button", { name: "Send" }).click();
    await expect(deskLog).toContainText("I have two kids.");
    await wanda.page.getByLabel(`Reply to ${visitorName}`).fill("It is not too late.");
    await wanda.page.getByRole("button", { name: "Send" }).click();
    await expect(page.getByRole("log")).toContainText("It is not too late.");
    await expect(wanda.page.getByText("Delivered")).toBeVisible();

    await wanda.page.getByText("Private note: only staff can read it").last().click();
    await wanda.page.getByLabel("Private note", { exact: true }).fill(canary);
    await wanda.page.getByRole("button", { name: "Add private note" }).click();
    await expect(deskLog).toContainText(canary);
    await wanda.page.getByRole("button", { name: "Resolve", exact: true }).click();
    await expect(wanda.page.getByText("The chat is resolved.", { exact: false })).toBeVisible();

    await page.getByLabel("5, very much").check();
    await page.getByLabel("In your words").fill("A person, at once.");
    await page.getByRole("button", { name: "Send the rating" }).click();
    await expect(page.getByText("Thank you. You rated this chat 5 out of 5.")).toBeVisible();
    await wanda.page.goto(`/desk/inbox/${id}?view=resolved`);
    const person = wanda.page.getByRole("complementary", { name: "Person" });
    await expect(person).toContainText("5 of 5");
    await expect(person).toContainText("A person, at once.");

    await page.reload();
    const stream = await seen.stream(id);
    expect(stream).toContain("It is not too late.");
    expect(stream).not.toContain(canary);
    const bodies = await seen.bodies();
    expect(bodies).toContain("It is not too late.");
    expect(bodies).not.toContain(canary);
    expect(await page.content()).not.toContain(canary);
    const transcript = await page.request.get(`/talk/chat/${id}/transcript`);
    expect(await transcript.text()).toContain("It is not too late.");
    expect(await transcript.text()).not.toContain(canary);
  } finally {
    // Nobody is Available for the tests that come after.
    await sql`delete from counselor_presence where user_id = ${wanda.id}`;
  }
});
