// Texts through the gate. No provider is joined yet: whoever sends hands in how, and tests hand in
// a driver that keeps what it was given (server/texts/driver.ts).
import { eq } from "drizzle-orm";
import type { Actor } from "../../lib/auth/actor";
import type { ContactDecision } from "../../lib/domain/contact-gate";
import { newId } from "../../lib/id";
import type { Executor } from "../client";
import { requests, touches } from "../schema";
import { decideFor, lockPerson, recordDecision } from "./contact-facts";

/** `id` is the touch's: a second delivery of the same text carries it again. */
export type TextToSend = { id: string; to: string; body: string };

/**
 * Decides, keeps the decision, stores the touch and sends, with the person held: a stop commits
 * before the decision or after the text. The caller's transaction ends it.
 */
export async function sendText(
  tx: Executor,
  actor: Actor,
  text: { requestId: string; body: string },
  send: (text: TextToSend) => Promise<void>,
  now: Date,
): Promise<ContactDecision> {
  const { requestId, body } = text;
  const [row] = await tx
    .select({ personId: requests.personId })
    .from(requests)
    .where(eq(requests.id, requestId))
    .for("no key update");
  if (row?.personId) await lockPerson(tx, row.personId);
  const { input, decision, phone } = await decideFor(tx, requestId, "text", now);
  const personId = row?.personId ?? null;
  const decisionId = await recordDecision(tx, actor, { requestId, personId }, input, decision);
  if (!decision.allowed || !personId || !phone) return decision;
  const id = newId();
  await tx.insert(touches).values({
    id,
    decisionId,
    requestId,
    personId,
    channel: "text",
    actorId: actor.userId,
    startedAt: now,
    recordedAt: now,
  });
  await send({ id, to: phone, body });
  return decision;
}
