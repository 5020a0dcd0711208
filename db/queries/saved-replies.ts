// Words that a desk uses often. Shared ones belong to the queue, own ones to their counselor.
import { and, asc, eq, isNull, or, type SQL, sql } from "drizzle-orm";
import type { Actor } from "../../lib/auth/actor";
import { can, grantOf } from "../../lib/auth/permissions";
import { conflict, forbidden, invalid, notFound } from "../../lib/errors";
import { newId } from "../../lib/id";
import { database } from "../client";
import { savedReplies } from "../schema";

export type SavedReply = {
  id: string;
  queueId: string;
  title: string;
  body: string;
  version: number;
  isShared: boolean;
  canEdit: boolean;
};

/** Shared ones and one's own, by title; at most 200. */
export async function listSavedReplies(actor: Actor, queueId: string): Promise<SavedReply[]> {
  if (actor.kind !== "user" || !can(actor, "saved_reply.use", { queueId })) return [];
  const rows = await database()
    .select()
    .from(savedReplies)
    .where(
      and(
        eq(savedReplies.queueId, queueId),
        isNull(savedReplies.removedAt),
        or(isNull(savedReplies.ownerId), eq(savedReplies.ownerId, actor.userId)),
      ),
    )
    .orderBy(asc(sql`lower(${savedReplies.title})`), asc(savedReplies.id))
    .limit(200);
  return rows.map((row) => ({
    id: row.id,
    queueId: row.queueId,
    title: row.title,
    body: row.body,
    version: row.version,
    isShared: row.ownerId === null,
    canEdit: mayEdit(actor, row),
  }));
}

/** A counselor edits own ones; a manager every one of managed queues. */
function mayEdit(actor: Actor, reply: { ownerId: string | null; queueId: string }): boolean {
  const grant = grantOf(actor, "saved_reply.edit");
  if (actor.kind !== "user" || grant === "never") return false;
  if (grant === "queue") return actor.managedQueueIds.includes(reply.queueId);
  return reply.ownerId === actor.userId && actor.queueIds.includes(reply.queueId);
}

export type ReplyEdit = {
  /** None: a new one. */
  id?: string | undefined;
  queueId: string;
  title: string;
  body: string;
  /** The version that the form showed; not needed for a new one. */
  version?: number | undefined;
  isShared: boolean;
};

/** Makes or changes a reply; its id. */
export async function saveReply(actor: Actor, input: ReplyEdit, now: Date): Promise<string> {
  if (actor.kind !== "user") throw forbidden();
  const title = input.title.trim();
  const body = input.body.trim();
  if (!title || !body) throw invalid("message_empty", { field: title ? "body" : "title" });
  const ownerId = input.isShared ? null : actor.userId;
  if (!mayEdit(actor, { ownerId, queueId: input.queueId })) throw forbidden();
  if (!input.id) {
    const id = newId();
    const row = { id, queueId: input.queueId, ownerId, title, body, createdAt: now };
    await database().insert(savedReplies).values(row);
    return id;
  }
  const { id, queueId, isShared } = input;
  await changeReply(actor, { id, version: input.version ?? 0 }, (row) => ({
    queueId,
    title,
    body,
    // A manager who mends a counselor's own words does not take them.
    ownerId: isShared ? null : (row.ownerId ?? ownerId),
  }));
  return id;
}

/** Takes a reply out of use. */
export async function removeReply(
  actor: Actor,
  input: { id: string; version: number },
  now: Date,
): Promise<void> {
  await changeReply(actor, input, () => ({ removedAt: now }));
}

async function changeReply(
  actor: Actor,
  input: { id: string; version: number },
  changesOf: (row: { ownerId: string | null }) => Partial<typeof savedReplies.$inferInsert>,
): Promise<void> {
  await database().transaction(async (tx) => {
    const isIt: SQL | undefined = and(
      eq(savedReplies.id, input.id),
      isNull(savedReplies.removedAt),
    );
    const [row] = await tx.select().from(savedReplies).where(isIt).for("update");
    if (!row || !mayEdit(actor, row)) throw notFound();
    if (row.version !== input.version) {
      throw conflict("changed_meanwhile", { version: row.version });
    }
    await tx
      .update(savedReplies)
      .set({ ...changesOf(row), version: row.version + 1 })
      .where(eq(savedReplies.id, row.id));
  });
}
