// The desk's chats in lists. What a line says of an unclaimed or foreign chat is what the lead list
// shows: first name, topic, programs, waiting time. Words are shown of chats that the actor reads.
import { and, asc, desc, eq, isNotNull, isNull, or, type SQL, sql } from "drizzle-orm";
import type { Actor } from "../../lib/auth/actor";
import { can, grantOf } from "../../lib/auth/permissions";
import { type ChatState, chatStateOf } from "../../lib/domain/chat";
import type { InboxView } from "../../lib/domain/inbox";
import type { Topic } from "../../lib/domain/topics";
import { database } from "../client";
import { conversations, users } from "../schema";
import { conversationScope, either } from "./scope";

const MOST = 100;
const LINE = 140;

export type InboxRow = {
  id: string;
  firstName: string | null;
  topic: Topic;
  programSlugs: string[];
  state: ChatState;
  openedAt: Date;
  /** Since when the person waits for an answer; null while nobody has to answer. */
  waitingSince: Date | null;
  promisedBy: Date | null;
  ownerName: string | null;
  isMine: boolean;
  isOfferedToMe: boolean;
  /** The person's messages that have not reached the desk. */
  unread: number;
  /** Null unless the actor may read the chat. */
  lastLine: string | null;
  snoozedUntil: Date | null;
  isOpenToMe: boolean;
};

/** Chats that the actor may list: of own queues, and those the actor has. */
export function listedChats(actor: Actor): SQL {
  return either(conversationScope(actor, "chat.list"), conversationScope(actor, "chat.read"));
}

function ownedBy(actor: Actor): SQL {
  return actor.kind === "user" ? eq(conversations.ownerId, actor.userId) : sql`false`;
}

function viewScope(actor: Actor, view: InboxView): SQL {
  const isOpen = isNull(conversations.resolvedAt);
  const scopes: Record<InboxView, SQL | undefined> = {
    mine: and(isOpen, ownedBy(actor)),
    unassigned: and(isOpen, isNull(conversations.ownerId)),
    all: isOpen,
    resolved: isNotNull(conversations.resolvedAt),
  };
  return and(scopes[view], listedChats(actor)) ?? sql`false`;
}

// Spelled out: alone in a selection, drizzle leaves the table's name off, and `id` is the message's.
const unreadCount = sql<number>`(select count(*)::int from messages as theirs
  where theirs.conversation_id = conversations.id and theirs.sender = 'person'
  and theirs.seq > conversations.staff_seq)`;

/** The first message of the person that no member of staff has answered yet. */
export const waitingSince = sql<string | null>`(select min(theirs.sent_at) from messages as theirs
  where theirs.conversation_id = conversations.id and theirs.sender = 'person'
  and theirs.seq > coalesce((select max(ours.seq) from messages as ours
    where ours.conversation_id = conversations.id and ours.sender = 'staff'), 0))`;

/** Longest waiting first; resolved ones newest first. At most 100. */
export async function listInbox(actor: Actor, view: InboxView, now: Date): Promise<InboxRow[]> {
  const lastLine = sql<string | null>`case when ${conversationScope(actor, "chat.read")} then
    (select left(last.body, ${LINE}) from messages as last where last.conversation_id = conversations.id
      and last.sender <> 'system' order by last.seq desc limit 1) end`;
  const rows = await database()
    .select({
      id: conversations.id,
      queueId: conversations.queueId,
      givenName: conversations.givenName,
      topic: conversations.topic,
      programSlugs: conversations.programSlugs,
      openedAt: conversations.openedAt,
      promisedBy: conversations.promisedBy,
      ownerId: conversations.ownerId,
      offeredToId: conversations.offeredToId,
      ownerName: users.name,
      snoozedUntil: conversations.snoozedUntil,
      resolvedAt: conversations.resolvedAt,
      waitingSince,
      unread: unreadCount,
      lastLine,
    })
    .from(conversations)
    .leftJoin(users, eq(users.id, conversations.ownerId))
    .where(viewScope(actor, view))
    .orderBy(
      view === "resolved" ? desc(conversations.resolvedAt) : asc(conversations.openedAt),
      asc(conversations.id),
    )
    .limit(MOST);
  const listed = rows.map((row) => rowFor(actor, row, now));
  return view === "resolved" ? listed : listed.sort(byWaiting);
}

type Selected = Omit<
  InboxRow,
  "firstName" | "state" | "waitingSince" | "isMine" | "isOfferedToMe" | "isOpenToMe"
> & {
  queueId: string;
  givenName: string | null;
  ownerId: string | null;
  offeredToId: string | null;
  resolvedAt: Date | null;
  waitingSince: string | null;
};

function rowFor(actor: Actor, row: Selected, now: Date): InboxRow {
  const { queueId, givenName, ownerId, offeredToId, resolvedAt, ...shown } = row;
  const state = chatStateOf(row, now);
  const isWaiting = row.waitingSince !== null && state !== "resolved" && state !== "snoozed";
  return {
    ...shown,
    firstName: givenName,
    state,
    waitingSince: isWaiting && row.waitingSince ? new Date(row.waitingSince) : null,
    isMine: actor.userId !== null && ownerId === actor.userId,
    isOfferedToMe: actor.userId !== null && offeredToId === actor.userId && ownerId === null,
    isOpenToMe: can(actor, "chat.read", { ownerId, queueId }),
  };
}

/** Whoever waits, longest first; then whoever needs nothing now; then what sleeps. */
function byWaiting(a: InboxRow, b: InboxRow): number {
  const rank = (row: InboxRow) => (row.state === "snoozed" ? 2 : row.waitingSince ? 0 : 1);
  const since = (row: InboxRow) => (row.waitingSince ?? row.openedAt).getTime();
  return rank(a) - rank(b) || since(a) - since(b);
}

export type InboxCounts = {
  /** Chats that nobody has, in the actor's queues. */
  unassigned: number;
  /** The actor's open chats, without those that sleep. */
  mine: number;
  /** Of these, chats with something that the actor has not read. */
  unreadMine: number;
};

export async function countInbox(actor: Actor, now: Date): Promise<InboxCounts> {
  if (grantOf(actor, "chat.list") === "never") return { unassigned: 0, mine: 0, unreadMine: 0 };
  const isAwake = or(
    isNull(conversations.snoozedUntil),
    sql`${conversations.snoozedUntil} <= ${now.toISOString()}`,
  );
  const isMine = and(ownedBy(actor), isAwake);
  const hasUnread = sql`exists (select 1 from messages as theirs
    where theirs.conversation_id = conversations.id and theirs.sender = 'person'
    and theirs.seq > conversations.staff_seq)`;
  const count = (condition: SQL | undefined) =>
    sql<number>`(count(*) filter (where ${condition}))::int`;
  const [row] = await database()
    .select({
      unassigned: count(isNull(conversations.ownerId)),
      mine: count(isMine),
      unreadMine: count(and(isMine, hasUnread)),
    })
    .from(conversations)
    .where(
      and(
        isNull(conversations.resolvedAt),
        listedChats(actor),
        // Chats of colleagues count nowhere.
        or(isNull(conversations.ownerId), ownedBy(actor)),
      ),
    );
  return row ?? { unassigned: 0, mine: 0, unreadMine: 0 };
}
