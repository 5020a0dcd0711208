// The one mail that asks for a time, where no hour at the desk is surely lawful (domain rule 1).
// The gate is asked when the button is pressed and again when the mail goes out; only the latter
// is an allowance, so that "once" counts mails.
import type { Actor } from "../../lib/auth/actor";
import { conflict } from "../../lib/errors";
import { audit } from "./audit";
import { decideMail, lockPerson, recordDecision } from "./contact-facts";
import { enqueue } from "./jobs";
import { checkCan, withLead } from "./lead-lock";

/** Pressed twice, it is one mail. Conflicts: the gate's reason, which is kept as a decision. */
export async function askForTime(actor: Actor, requestId: string, now: Date): Promise<void> {
  const refusal = await withLead(actor, "call.start", requestId, async (tx, lead) => {
    checkCan(lead.state, "answer");
    if (!lead.personId) throw conflict("request_unconfirmed");
    const { personId } = lead;
    await lockPerson(tx, personId);
    const mail = { requestId, personId, conversationId: null, email: lead.email, preference: null };
    const { input, decision } = await decideMail(tx, { ...mail, purpose: "ask_time" }, now);
    if (!decision.allowed) {
      await recordDecision(tx, actor, { requestId, personId }, input, decision);
      return decision.reason;
    }
    await audit(
      tx,
      actor,
      { action: "request.ask_time", subjectKind: "request", subjectId: requestId },
      now,
    );
    const job = { kind: "mail.ask_for_time", payload: { requestId } } as const;
    await enqueue(tx, job, now, { dedupKey: `ask-time:${requestId}`, personId });
    return null;
  });
  if (refusal) throw conflict(refusal);
}
