// A desk of its own for browser tests of the inbox: a queue, its people, and chats in it, so that
// tests that run side by side meet neither each other's chats nor anybody's capacity. What a
// visitor does is written as the portal's own queries write it, notices included.
import { createHash, randomBytes } from "node:crypto";
import type { Page } from "@playwright/test";
import type postgres from "postgres";
import type { Role } from "../../lib/auth/actor";
import { test as base, expect } from "./app";
import { frozenTime } from "./clock";
import { giveCookie } from "./persona";

const fresh = () => randomBytes(9).toString("base64url").replace(/^-/, "x");
const at = (minutesAgo: number) => new Date(Date.parse(frozenTime) - minutesAgo * 60_000);

export type Desk = ReturnType<typeof makeDesk>;

export function makeDesk(sql: postgres.Sql, newPage: () => Promise<Page>) {
  const queueId = `q-${fresh()}`;
  let chats = 0;
  const ready = sql`insert into queues (id, slug, name) values (${queueId}, ${queueId}, 'Test desk')`;

  /** A member of staff of this desk, or of another queue, with a page of their own, signed in. */
  async function staff(name: string, role: Role = "counselor", queue = queueId) {
    await ready;
    const id = `u-${fresh()}`;
    const token = fresh();
    const email = `${id}@desk.test`.toLowerCase();
    await sql`insert into users (id, name, email, role, is_demo, created_at)
      values (${id}, ${name}, ${email}, ${role}, true, ${at(600)})`;
    await sql`insert into queue_members (queue_id, user_id, is_manager)
      values (${queue}, ${id}, ${role === "manager"})`;
    await sql`insert into sessions (session_token, user_id, expires)
      values (${token}, ${id}, ${at(-60 * 24)})`;
    const page = await newPage();
    await giveCookie(page.context(), "__Host-waymark-session", token);
    return { id, page };
  }

  /**
   * A waiting chat with the visitor's first words; the cookie that opens it in a browser. The first
   * one made waits longest, by a tenth of a second: lists put them in this order.
   */
  async function chat(firstName: string, words: string, owner: string | null = null) {
    await ready;
    const id = fresh();
    const secret = fresh();
    chats += 1;
    const minutesAgo = 1 - chats / 600;
    const opened = at(minutesAgo);
    const key = createHash("sha256").update(`thread\0${secret}`).digest("hex");
    await sql`insert into conversations (id, queue_id, visitor_key, topic, program_slugs, shared_items,
        given_name, zone, opened_at, promised_by, owner_id, claimed_at)
      values (${id}, ${queueId}, ${key}, 'cost', ${["computer-science"]}, '[]', ${firstName},
        'America/Denver', ${opened}, ${at(minutesAgo - 2)}, ${owner}, ${owner ? opened : null})`;
    await say(id, words, minutesAgo);
    return { id, secret };
  }

  /** The visitor writes. */
  async function say(conversationId: string, body: string, minutesAgo = 0): Promise<void> {
    await sql.begin(async (tx) => {
      const [row] = await tx`update conversations
        set last_seq = last_seq + 1, last_person_at = ${at(minutesAgo)}, version = version + 1
        where id = ${conversationId} returning last_seq`;
      await tx`insert into messages (conversation_id, seq, id, sender, body, sent_at)
        values (${conversationId}, ${row?.last_seq}, ${fresh()}, 'person', ${body}, ${at(minutesAgo)})`;
      await tx`select pg_notify('conversations', ${`${conversationId} m`}), pg_notify('inbox', ${queueId})`;
    });
  }

  /** The visitor ends the chat. */
  async function end(conversationId: string): Promise<void> {
    await sql.begin(async (tx) => {
      const [row] = await tx`update conversations
        set last_seq = last_seq + 1, resolved_at = ${at(0)}, resolved_by = 'person',
          version = version + 1
        where id = ${conversationId} returning last_seq`;
      await tx`insert into messages (conversation_id, seq, id, sender, body, event, sent_at)
        values (${conversationId}, ${row?.last_seq}, ${fresh()}, 'system', '', 'resolved', ${at(0)})`;
      await tx`select pg_notify('conversations', ${`${conversationId} m`}), pg_notify('inbox', ${queueId})`;
    });
  }

  /** What the thread holds, in order: words, or the name of what happened. */
  async function thread(conversationId: string): Promise<string[]> {
    const rows = await sql`select body, event from messages
      where conversation_id = ${conversationId} order by seq`;
    return rows.map((row) => String(row.event ?? row.body));
  }

  /** An unclaimed message request of somebody without an account; its id. */
  async function request(givenName: string): Promise<string> {
    await ready;
    const id = fresh();
    const person = `p-${id}`;
    const email = `${id}@mail.test`.toLowerCase();
    await sql`insert into people (id, given_name, created_at) values (${person}, ${givenName}, ${at(5)})`;
    await sql`insert into person_emails (person_id, email, verified_at)
      values (${person}, ${email}, ${at(5)})`;
    await sql`insert into requests (id, reference, kind, queue_id, person_id, topic, program_slugs,
        given_name, email, shared_items, consents, created_at, confirmed_at, email_verified_at)
      values (${id}, ${`T-${id}`}, 'message', ${queueId}, ${person}, 'cost', '{}', ${givenName},
        ${email}, '[]', '[]', ${at(5)}, ${at(5)}, ${at(5)})`;
    return id;
  }

  async function savedReply(title: string, body: string, owner: string | null = null) {
    await ready;
    await sql`insert into saved_replies (id, queue_id, owner_id, title, body, created_at)
      values (${fresh()}, ${queueId}, ${owner}, ${title}, ${body}, ${at(60)})`;
  }

  return { queueId, staff, chat, say, end, thread, savedReply, request };
}

/** Single keys work once the page's script has said so. */
export const keysReady = (page: Page) => expect(page.locator("html[data-keys]")).toHaveCount(1);

export const test = base.extend<{ desk: Desk }>({
  desk: async ({ sql, open }, use) => {
    await use(makeDesk(sql, open));
  },
});

export { expect };
