// The last question before a mail leaves: asked in the transaction that sends it, with the person
// held still, so that no stop commits between the answer and the sending.

import { eq } from "drizzle-orm";
import type { Actor } from "../../lib/auth/actor";
import type { JobKind } from "../../lib/domain/jobs";
import { newId } from "../../lib/id";
import type { Executor } from "../client";
import { people, touches } from "../schema";
import { decideMail, type MailToDecide, recordDecision } from "./contact-facts";
import { holdSubjects } from "./people-lock";

/** `later`: a counselor has to look first, so it waits in the queue. */
export type MailAnswer = "send" | "drop" | "later";

export type MailJob = { id: string; kind: JobKind };

/** Holds what the mail is about and whom it would reach; a mail about nobody we know holds nobody. */
export async function holdAddressee(
  tx: Executor,
  contact: Parameters<typeof holdSubjects>[1] | null,
): Promise<void> {
  if (contact) await holdSubjects(tx, contact);
}

/**
 * Asks the gate and keeps its answer. An allowed mail that is a touch is stored as one here, before
 * it is sent: what fails after this fails with the sending. Service mail leaves its decision only.
 */
export async function decideOnMail(
  tx: Executor,
  actor: Actor,
  job: MailJob,
  mail: MailToDecide & { isTouchStored: boolean },
  now: Date,
): Promise<MailAnswer> {
  const { personId, requestId, conversationId, purpose } = mail;
  if (personId && purpose !== "service" && (await isHeld(tx, personId))) return "later";
  const { input, decision } = await decideMail(tx, mail, now);
  const subject = { personId, requestId, conversationId };
  const decisionId = await recordDecision(
    tx,
    actor,
    { ...subject, jobId: job.id },
    input,
    decision,
  );
  if (!decision.allowed) return "drop";
  if (personId && purpose !== "service" && !mail.isTouchStored) {
    await tx.insert(touches).values({
      id: newId(),
      decisionId,
      ...subject,
      personId,
      channel: "email",
      isUnsolicited: purpose === "outreach",
      kind: job.kind,
      actorId: null,
      startedAt: now,
      recordedAt: now,
    });
  }
  return "send";
}

/** Words that read like a stop wait for a counselor, and so does all that was written before. */
async function isHeld(tx: Executor, personId: string): Promise<boolean> {
  const [row] = await tx
    .select({ heldAt: people.heldAt })
    .from(people)
    .where(eq(people.id, personId));
  return row?.heldAt != null;
}
