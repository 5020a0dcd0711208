// A caller reads out a reference: a counselor may then read that request, whoever's it is, for half
// an hour. The grant is the audit row itself, so nothing opens without leaving its trace.
// Decision: docs/decisions/2026-11-22-open-by-reference.md.
import { and, eq, gt, type SQL, sql } from "drizzle-orm";
import type { Actor } from "../../lib/auth/actor";
import { normalizeReference } from "../../lib/domain/reference";
import { AppError } from "../../lib/errors";
import { database } from "../client";
import { auditLog, requests } from "../schema";
import { audit } from "./audit";
import { requestScope } from "./scope";

export const REFERENCE_GRANT_MINUTES = 30;
const OPENED = "request.open_by_reference";

/** Not there and not within reach sound the same. */
const unknown = () => new AppError("not_found", "reference_unknown", { field: "reference" });

/** Finds the request by its full reference and records that this actor opened it. Its id. */
export async function openByReference(actor: Actor, typed: string, now: Date): Promise<string> {
  const reference = normalizeReference(typed);
  if (!reference) throw unknown();
  const scope = requestScope(actor, OPENED);
  return database().transaction(async (tx) => {
    const [row] = await tx
      .select({ id: requests.id })
      .from(requests)
      .where(and(eq(requests.reference, reference), scope));
    if (!row) throw unknown();
    await audit(tx, actor, { action: OPENED, subjectKind: "request", subjectId: row.id }, now);
    return row.id;
  });
}

/** Requests that this actor opened by reference in the last half hour. */
export function referenceScope(actor: Actor, now: Date): SQL {
  if (actor.kind !== "user") return sql`false`;
  const since = new Date(now.getTime() - REFERENCE_GRANT_MINUTES * 60_000);
  const opened = database()
    .select({ one: sql`1` })
    .from(auditLog)
    .where(
      and(
        eq(auditLog.subjectKind, "request"),
        eq(auditLog.subjectId, requests.id),
        eq(auditLog.actorId, actor.userId),
        eq(auditLog.action, OPENED),
        gt(auditLog.at, since),
      ),
    );
  // The role is asked again: a counselor who lost it meanwhile keeps no door open.
  return and(requestScope(actor, OPENED), sql`exists (${opened})`) ?? sql`false`;
}
