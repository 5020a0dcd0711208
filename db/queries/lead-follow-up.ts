// What comes after an answer: a next step that is done, and a request that is taken up again.
import { and, eq } from "drizzle-orm";
import type { Actor } from "../../lib/auth/actor";
import { notFound } from "../../lib/errors";
import { nextSteps } from "../schema";
import { audit } from "./audit";
import { checkVersion, moveLead, withLead } from "./lead-lock";

/** Marks a next step of the request as done; the student reads it, too. Twice is once. */
export async function finishNextStep(
  actor: Actor,
  input: { requestId: string; stepId: string },
  now: Date,
): Promise<void> {
  await withLead(actor, "next_step.write", input.requestId, async (tx) => {
    // Both ids together: a step of another request is none of this one's.
    const isIt = and(eq(nextSteps.id, input.stepId), eq(nextSteps.requestId, input.requestId));
    const [step] = await tx.select({ isDone: nextSteps.isDone }).from(nextSteps).where(isIt);
    if (!step) throw notFound();
    if (step.isDone) return;
    await tx.update(nextSteps).set({ isDone: true }).where(isIt);
    await audit(tx, actor, entry("next_step.done", input.requestId), now);
  });
}

/**
 * Takes an answered request up again with its owner, or a closed one into the queue, where it waits
 * for whoever claims it. Pressing twice is pressing once.
 */
export async function reopenLead(
  actor: Actor,
  input: { requestId: string; version: number },
  now: Date,
): Promise<void> {
  await withLead(actor, "request.update", input.requestId, async (tx, lead) => {
    if (lead.state === "claimed" || lead.state === "waiting") return;
    checkVersion(lead, input.version);
    // A closed request gives up its claim, and the ownership with it.
    await moveLead(tx, lead, "reopen", now, lead.state === "closed" ? { ownerId: null } : {});
    await audit(tx, actor, entry("request.reopen", input.requestId), now);
  });
}

function entry(action: string, requestId: string) {
  return { action, subjectKind: "request", subjectId: requestId } as const;
}
