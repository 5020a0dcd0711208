// A chat as its person begins it, and the other side as the database hears it: what a counselor
// says in the inbox is the same row and the same notice.
import { randomBytes } from "node:crypto";
import type { Page } from "@playwright/test";
import { expect } from "@playwright/test";
import type postgres from "postgres";

type Start = { question: string; topic?: string; givenName?: string; program?: string };

/** From the first page to the thread; its id. */
export async function startChat(page: Page, start: Start): Promise<string> {
  await page.goto(start.program ? `/talk/chat?program=${start.program}` : "/talk/chat");
  await page.getByRole("radio", { name: start.topic ?? "Cost and paying for it" }).check();
  await page.getByLabel("Your question").fill(start.question);
  if (start.givenName) await page.getByLabel("First name").fill(start.givenName);
  await page.getByRole("button", { name: "Start the chat" }).click();
  await expect(page.getByRole("log", { name: "Messages" })).toContainText(start.question);
  return threadOf(page.url());
}

export function threadOf(address: string): string {
  const id = /\/talk\/chat\/([A-Za-z0-9_-]{16,})/.exec(address)?.[1];
  if (!id) throw new Error(`${address} is no thread`);
  return id;
}

/** Waits until the page follows the thread by itself. */
export async function connected(page: Pick<Page, "getByText">): Promise<void> {
  await expect(page.getByText("Connected: new messages come by themselves.")).toBeVisible();
}

/** A counselor of the demonstration has the thread and says something in it. */
export async function sayAsCounselor(sql: postgres.Sql, id: string, body: string): Promise<void> {
  await sql.begin(async (tx) => {
    const [chat] = await tx<{ seq: number }[]>`
      update conversations set owner_id = 'demo-counselor',
        claimed_at = coalesce(claimed_at, opened_at),
        first_answered_at = coalesce(first_answered_at, opened_at), last_seq = last_seq + 1
      where id = ${id} returning last_seq as seq`;
    if (!chat) throw new Error(`no chat ${id}`);
    await tx`
      insert into messages (conversation_id, seq, id, sender, author_id, body, sent_at)
      select ${id}, ${chat.seq}, ${randomBytes(16).toString("hex")}, 'staff', 'demo-counselor',
        ${body}, opened_at from conversations where id = ${id}`;
    await tx`select pg_notify('conversations', ${`${id} m`})`;
  });
}

/** What the thread's table holds of people's words, in order. */
export async function wordsOf(sql: postgres.Sql, id: string): Promise<string[]> {
  const rows = await sql<{ body: string }[]>`
    select body from messages where conversation_id = ${id} and sender <> 'system' order by seq`;
  return rows.map(({ body }) => body);
}
