// The audit is written in the transaction of the change it records. Ids and words of ours only:
// never a name, an address or what somebody typed.
import { and, eq, gt, isNull } from "drizzle-orm";
import type { Actor } from "../../lib/auth/actor";
import type { Executor } from "../client";
import { auditLog } from "../schema";

export type AuditEntry = {
  action: string;
  subjectKind:
    | "request"
    | "person"
    | "user"
    | "session"
    | "institution"
    | "conversation"
    | "import"
    | "program"
    | "career"
    | "certification";
  subjectId: string | null;
  details?: Record<string, string | number | boolean | null>;
};

export async function audit(tx: Executor, actor: Actor, entry: AuditEntry, now: Date) {
  await tx.insert(auditLog).values({
    at: now,
    actorId: actor.userId,
    actorRole: actor.role,
    action: entry.action,
    subjectKind: entry.subjectKind,
    subjectId: entry.subjectId,
    details: entry.details ?? {},
  });
}

/** Writes that this actor did or saw something, unless the last hour already says so. */
export async function auditOnceAnHour(
  tx: Executor,
  actor: Actor,
  entry: AuditEntry & { subjectId: string },
  now: Date,
) {
  const since = new Date(now.getTime() - 3_600_000);
  const [known] = await tx
    .select({ id: auditLog.id })
    .from(auditLog)
    .where(
      and(
        eq(auditLog.subjectKind, entry.subjectKind),
        eq(auditLog.subjectId, entry.subjectId),
        eq(auditLog.action, entry.action),
        actor.userId ? eq(auditLog.actorId, actor.userId) : isNull(auditLog.actorId),
        gt(auditLog.at, since),
      ),
    )
    .limit(1);
  if (!known) await audit(tx, actor, entry, now);
}

/** Somebody signed in asked for what is not theirs. `what` names a page or an action, never a row. */
export async function auditRefusal(
  tx: Executor,
  actor: Actor,
  refusal: { what: string; code: "forbidden" | "not_found" },
  now: Date,
) {
  if (actor.kind !== "user") return;
  const entry = { action: "access.refused", subjectKind: "user", subjectId: actor.userId } as const;
  await audit(tx, actor, { ...entry, details: refusal }, now);
}
