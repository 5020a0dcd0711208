// What the hub reads for open streams. No actor here: server/realtime/hub.ts asks `can` for each
// reader, with the row read here, before anything leaves.
import { sql } from "drizzle-orm";
import type { Actor } from "../../lib/auth/actor";
import type { StoredMessage } from "../../lib/domain/chat";
import { database, driver } from "../client";
import { actorOfSession, type SessionRow } from "./accounts";
import type { ThreadRow } from "./conversation-view";

/** Read at once at most; the rest with the next reading. */
export const READ_AT_ONCE = 200;

type Read = { thread: RawThread; messages: RawMessage[] | null; sessions: SessionRow[] | null };
type RawThread = Omit<ThreadRow, (typeof threadTimes)[number]> &
  Record<(typeof threadTimes)[number], string | null>;
type RawMessage = Omit<StoredMessage, "sentAt"> & { sentAt: string };

const threadTimes = [
  "openedAt",
  "promisedBy",
  "firstAnsweredAt",
  "claimedAt",
  "snoozedUntil",
  "resolvedAt",
  "startsAt",
] as const;

export type ReadThread = {
  row: ThreadRow;
  messages: StoredMessage[];
  /** Who the sessions asked about belong to now; no entry means nobody. */
  actors: Map<string, Actor>;
};

/**
 * The thread as it is, its messages after `after` in order, and the readers of `tokens`. One
 * statement sees one moment, so words are never newer than the right to read them; prepared,
 * because it runs for each message in each process. Null: no such thread.
 */
export async function readThread(
  conversationId: string,
  after: number,
  tokens: string[],
  now: Date,
): Promise<ReadThread | null> {
  const sql = driver();
  const [read] = await sql<Read[]>`
    select row_to_json(found) as thread,
      (select json_agg(news order by news.seq) from (
        select m.seq, m.id, m.sender, m.author_id as "authorId", u.name as "authorName", m.body,
          m.event, m.event_details as details, m.sent_at as "sentAt"
        from messages m left join users u on u.id = m.author_id
        where m.conversation_id = found.id and m.seq > ${after}::int
        order by m.seq limit ${READ_AT_ONCE}::int) news) as messages,
      (select json_agg(reader) from (
        select s.session_token as token, u.id as "userId", u.role, u.name, u.email,
          p.id as "personId", coalesce((
            select json_agg(json_build_object('queueId', q.queue_id, 'isManager', q.is_manager))
            from queue_members q where q.user_id = u.id), '[]'::json) as memberships
        from sessions s join users u on u.id = s.user_id left join people p on p.user_id = u.id
        where s.session_token = any(string_to_array(${tokens.join(" ")}, ' ')) and s.expires > ${now.toISOString()}::timestamptz
          and u.disabled_at is null) reader) as sessions
    from (
      select c.id, c.queue_id as "queueId", c.person_id as "personId",
        c.visitor_key as "visitorKey", c.topic, c.program_slugs as "programSlugs",
        c.given_name as "givenName", c.zone, c.opened_at as "openedAt",
        c.promised_by as "promisedBy", c.first_answered_at as "firstAnsweredAt",
        c.owner_id as "ownerId", c.offered_to_id as "offeredToId", o.name as "ownerName",
        c.claimed_at as "claimedAt", c.snoozed_until as "snoozedUntil",
        c.resolved_at as "resolvedAt", c.resolved_by as "resolvedBy", c.rating,
        c.rating_words as "ratingWords", c.last_seq as "lastSeq", c.person_seq as "personSeq",
        c.staff_seq as "staffSeq", c.version, r.id as "promisedId", r.reference,
        sl.starts_at as "startsAt"
      from conversations c left join users o on o.id = c.owner_id
        left join requests r on r.id = c.promised_request_id left join slots sl on sl.id = r.slot_id
      where c.id = ${conversationId}) found`;
  if (!read) return null;
  return {
    row: threadOf(read.thread),
    messages: (read.messages ?? []).map((raw) => ({ ...raw, sentAt: new Date(raw.sentAt) })),
    actors: new Map((read.sessions ?? []).map((row) => [row.token, actorOfSession(row)])),
  };
}

function threadOf(raw: RawThread): ThreadRow {
  const times = threadTimes.map((name) => [name, raw[name] && new Date(raw[name])]);
  return { ...raw, ...Object.fromEntries(times) };
}

export type ThreadRights = {
  id: string;
  queueId: string;
  ownerId: string | null;
  personId: string | null;
  visitorKey: string | null;
  lastSeq: number;
};

/** What decides who reads this thread. Null: no such thread. */
export async function findRights(id: string): Promise<ThreadRights | null> {
  const [changed] = await readChangedRights([{ id, fingerprint: "-" }]);
  return changed?.rights ?? null;
}

export type ChangedRights = {
  id: string;
  fingerprint: string;
  /** Null: the thread is gone. */
  rights: ThreadRights | null;
};

/**
 * Of many threads, those whose rights or last message are not as `fingerprint` knew them ("-": not
 * known). A process asks this of all its streams every few seconds, so what stayed as it was costs
 * nothing here.
 */
export async function readChangedRights(
  known: { id: string; fingerprint: string }[],
): Promise<ChangedRights[]> {
  const ids = known.map(({ id }) => id).join(" ");
  const fingerprints = known.map(({ fingerprint }) => fingerprint).join(" ");
  const sql = driver();
  const rows = await sql<(ThreadRights & { asked: string; fingerprint: string | null })[]>`
    select k.asked, c.id, c.queue_id as "queueId", c.owner_id as "ownerId",
      c.person_id as "personId", c.visitor_key as "visitorKey", c.last_seq as "lastSeq",
      c.fingerprint
    from unnest(string_to_array(${ids}, ' '), string_to_array(${fingerprints}, ' '))
      as k (asked, known)
    left join lateral (
      select *, md5(concat_ws('/', queue_id, coalesce(owner_id, '-'), coalesce(person_id, '-'),
        coalesce(visitor_key, '-'), last_seq)) as fingerprint
      from conversations where conversations.id = k.asked) c on true
    where c.fingerprint is distinct from k.known`;
  return rows.map(({ asked, fingerprint, ...rights }) => ({
    id: asked,
    fingerprint: fingerprint ?? "-",
    rights: fingerprint === null ? null : rights,
  }));
}

/** A notice to oneself: it comes back while the LISTEN connection lives. */
export async function notifyEcho(hubId: string): Promise<void> {
  await database().execute(sql`select pg_notify('conversations', ${`${hubId} e`})`);
}
