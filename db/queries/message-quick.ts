// The ordinary message: into an open chat, with nothing else to do. The same lock, the same rule and
// the same row as everywhere, as prepared statements in two trips to the database instead of five;
// most words take this way. What is not ordinary is left to db/queries/messages.ts.
import { and, eq, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import type { Actor } from "../../lib/auth/actor";
import { chatStateOf, decideChat, type StoredMessage } from "../../lib/domain/chat";
import { stopKeyword } from "../../lib/domain/stop-keywords";
import { database, driver } from "../client";
import { conversations } from "../schema";
import { limitWindow, MESSAGE_LIMIT, PERSON_MOST } from "./message-adding";
import { conversationScope } from "./scope";

type Connection = Awaited<ReturnType<ReturnType<typeof driver>["reserve"]>>;
type Post = { conversationId: string; id: string; body: string };

type Locked = {
  queueId: string;
  personId: string | null;
  ownerId: string | null;
  givenName: string | null;
  lastSeq: number;
  snoozedUntil: string | null;
  resolvedAt: string | null;
};

/** The stored message, or null when nothing was done: not ordinary, refused, or there already. */
export async function postQuickly(
  actor: Actor,
  post: Post,
  now: Date,
): Promise<{ stored: StoredMessage; givenName: string | null } | null> {
  const connection = await driver().reserve();
  let lastAnswer: Promise<unknown> = Promise.resolve();
  try {
    // Both leave together: the second waits in the database, not here.
    void connection`begin`.execute().catch(() => undefined);
    const [chat] = await lockRow(connection, actor, post.conversationId);
    if (!chat || !isOrdinary(actor, chat, post, now)) {
      await connection`rollback`;
      return null;
    }
    const inserting = insertRow(connection, actor, chat, post, now).execute();
    const committing = connection`commit`.execute();
    lastAnswer = tell(connection, post.conversationId, chat.queueId);
    // A commit after a failed insert is a rollback, so both answers count.
    const [row] = (await Promise.all([inserting, committing]))[0];
    if (!row) return null;
    return { stored: storedOf(actor, post, row.seq, now), givenName: chat.givenName };
  } catch (error) {
    await connection`rollback`.catch(() => undefined);
    throw error;
  } finally {
    void lastAnswer.then(connection.release, connection.release);
  }
}

/**
 * After the commit, not in it: a notice inside holds a lock of the whole server until the disk has
 * answered, and messages of all chats would wait for each other. Should the process die in between,
 * the hub's round finds the message within three seconds.
 */
function tell(connection: Connection, conversationId: string, queueId: string): Promise<unknown> {
  return connection`select pg_notify('conversations', ${`${conversationId} m`}),
    pg_notify('inbox', ${queueId})`.execute();
}

/** Whose row it is not, is not locked: the actor stands in the WHERE, as in every other query. */
function lockRow(connection: Connection, actor: Actor, id: string) {
  const named = (column: PgColumn, name: keyof Locked) => sql`${column}`.as(name);
  const query = database()
    .select({
      queueId: named(conversations.queueId, "queueId"),
      personId: named(conversations.personId, "personId"),
      ownerId: named(conversations.ownerId, "ownerId"),
      givenName: named(conversations.givenName, "givenName"),
      lastSeq: named(conversations.lastSeq, "lastSeq"),
      snoozedUntil: named(conversations.snoozedUntil, "snoozedUntil"),
      resolvedAt: named(conversations.resolvedAt, "resolvedAt"),
    })
    .from(conversations)
    .where(
      and(
        eq(conversations.id, id),
        conversationScope(actor, isStaff(actor) ? "chat.post" : "chat.post_own"),
      ),
    )
    .for("update")
    .toSQL();
  return connection.unsafe<Locked[]>(query.sql, query.params as string[], { prepare: true });
}

const isStaff = (actor: Actor) => actor.kind === "user" && actor.role !== "student";

/**
 * Not ordinary: an answer to an account, which may have to be mailed; what reads like a stop, which
 * may be about a call that was booked in the thread; the words of a person in a very long chat.
 */
function isOrdinary(actor: Actor, chat: Locked, { body }: Post, now: Date): boolean {
  const staff = isStaff(actor);
  if (chat.resolvedAt || (staff ? chat.personId : stopKeyword(body))) return false;
  if (!staff && chat.lastSeq >= PERSON_MOST) return false;
  const snoozedUntil = chat.snoozedUntil ? new Date(chat.snoozedUntil) : null;
  const state = chatStateOf({ ownerId: chat.ownerId, snoozedUntil, resolvedAt: null }, now);
  return decideChat(state, staff ? "post_staff" : "post_person").ok;
}

/** As in message-adding.ts: nothing is inserted for a known id or over the limit. */
function insertRow(connection: Connection, actor: Actor, chat: Locked, post: Post, now: Date) {
  const at = now.toISOString();
  const { since, until } = limitWindow(now);
  const sender = isStaff(actor) ? "staff" : "person";
  const seq = chat.lastSeq + 1;
  return connection<{ seq: number }[]>`
    with added as (
      insert into messages (conversation_id, seq, id, sender, author_id, body, sent_at)
      select ${post.conversationId}, ${seq}::int, ${post.id}, ${sender},
        ${sender === "staff" ? actor.userId : null}, ${post.body}, ${at}::timestamptz
      where (select count(*) from messages as recent
        where recent.conversation_id = ${post.conversationId}
        and recent.seq > ${seq - 5 * MESSAGE_LIMIT.count}::int and recent.sender = ${sender}
        and recent.sent_at > ${since}::timestamptz and recent.sent_at < ${until}::timestamptz) < ${MESSAGE_LIMIT.count}
      on conflict on constraint a_message_is_sent_once do nothing
      returning seq
    ), moved as (
      update conversations set last_seq = added.seq, snoozed_until = null,
        last_person_at = case when ${sender} = 'person' then ${at}::timestamptz else last_person_at end,
        last_staff_at = case when ${sender} = 'staff' then ${at}::timestamptz else last_staff_at end,
        first_answered_at = case when ${sender} = 'staff'
          then coalesce(first_answered_at, ${at}::timestamptz) else first_answered_at end
      from added where conversations.id = ${post.conversationId}
    )
    select seq from added`;
}

function storedOf(actor: Actor, { id, body }: Post, seq: number, now: Date): StoredMessage {
  const staff = actor.kind === "user" && isStaff(actor);
  return {
    seq,
    id,
    sender: staff ? "staff" : "person",
    authorId: staff ? actor.userId : null,
    authorName: staff ? actor.name : null,
    body,
    event: null,
    details: null,
    sentAt: now,
  };
}
