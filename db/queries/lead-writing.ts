// What staff write on a request: private notes, replies by e-mail, next steps. The form's key is
// unique, so a form sent twice is one row; the same key with other words is refused.
import { and, eq } from "drizzle-orm";
import type { Actor } from "../../lib/auth/actor";
import { localDate } from "../../lib/domain/zones";
import { conflict, forbidden, invalid } from "../../lib/errors";
import { newId } from "../../lib/id";
import type { Executor } from "../client";
import { institutions, nextSteps, notes, replies, touches } from "../schema";
import { audit } from "./audit";
import { decideFor, lockPerson, recordDecision } from "./contact-facts";
import { enqueue } from "./jobs";
import { checkCan, moveLead, withLead } from "./lead-lock";

export type Writing = { requestId: string; submitKey: string; body: string };

/** Staff only; no student's query selects notes. */
export async function addNote(actor: Actor, input: Writing, now: Date): Promise<void> {
  const authorId = authorOf(actor);
  await withLead(actor, "note.write", input.requestId, async (tx) => {
    const row = { ...written(input), authorId, createdAt: now };
    const added = await tx
      .insert(notes)
      .values(row)
      .onConflictDoNothing({ target: notes.submitKey })
      .returning({ id: notes.id });
    if (added.length === 0) return checkSame(tx, notes, row);
    await audit(tx, actor, entry("note.add", input.requestId), now);
  });
}

/**
 * Answers the request by e-mail, which is also a touch: the gate decides, its answer is kept either
 * way, and a refusal (the person said stop, the request is over) is told after that commit.
 */
export async function sendReply(actor: Actor, input: Writing, now: Date): Promise<void> {
  const authorId = authorOf(actor);
  const refusal = await withLead(actor, "reply.write", input.requestId, async (tx, lead) => {
    const row = { ...written(input), authorId, createdAt: now };
    if (await isKnown(tx, replies, input.submitKey)) return checkSame(tx, replies, row);
    checkCan(lead.state, "answer");
    if (!lead.personId) throw conflict("request_unconfirmed");
    await lockPerson(tx, lead.personId);
    const { input: asked, decision } = await decideFor(tx, lead.id, "email", now);
    const subject = { requestId: lead.id, personId: lead.personId };
    const decisionId = await recordDecision(tx, actor, subject, asked, decision);
    if (!decision.allowed) return decision.reason;
    await tx.insert(replies).values(row);
    await tx.insert(touches).values({
      id: newId(),
      decisionId,
      ...subject,
      channel: "email",
      actorId: authorId,
      startedAt: now,
      recordedAt: now,
    });
    await moveLead(tx, lead, "answer", now);
    await audit(tx, actor, entry("reply.send", lead.id), now);
    const job = { kind: "mail.reply", payload: { replyId: row.id } } as const;
    await enqueue(tx, job, now, { dedupKey: `reply:${row.id}`, personId: lead.personId });
  });
  if (refusal) throw conflict(refusal);
}

/** What happens next, told to the student too. A day before today (school's calendar) is refused. */
export async function addNextStep(
  actor: Actor,
  input: Writing & { dueOn: string | null },
  now: Date,
): Promise<void> {
  const authorId = authorOf(actor);
  await withLead(actor, "next_step.write", input.requestId, async (tx, lead) => {
    const row = { ...written(input), authorId, dueOn: input.dueOn, createdAt: now };
    if (await isKnown(tx, nextSteps, input.submitKey)) return checkSame(tx, nextSteps, row);
    checkCan(lead.state, "answer");
    const [school] = await tx.select({ zone: institutions.zone }).from(institutions);
    if (input.dueOn && school && input.dueOn < localDate(now, school.zone)) {
      throw invalid("due_in_the_past", { field: "dueOn" });
    }
    await tx.insert(nextSteps).values(row);
    await audit(tx, actor, entry("next_step.add", lead.id), now);
  });
}

type WritingTable = typeof notes | typeof replies | typeof nextSteps;

async function isKnown(tx: Executor, table: WritingTable, submitKey: string): Promise<boolean> {
  const [row] = await tx.select({ id: table.id }).from(table).where(eq(table.submitKey, submitKey));
  return row !== undefined;
}

/** The key was used: by this very form it is done already, by any other it is refused. */
async function checkSame(
  tx: Executor,
  table: WritingTable,
  row: { submitKey: string; requestId: string; authorId: string; body: string },
): Promise<void> {
  const [same] = await tx
    .select({ id: table.id })
    .from(table)
    .where(
      and(
        eq(table.submitKey, row.submitKey),
        eq(table.requestId, row.requestId),
        eq(table.authorId, row.authorId),
        eq(table.body, row.body),
      ),
    );
  if (!same) throw conflict("form_used");
}

function written({ requestId, submitKey, body }: Writing) {
  return { id: newId(), requestId, submitKey, body };
}

function authorOf(actor: Actor): string {
  if (actor.kind !== "user") throw forbidden();
  return actor.userId;
}

function entry(action: string, requestId: string) {
  return { action, subjectKind: "request", subjectId: requestId } as const;
}
