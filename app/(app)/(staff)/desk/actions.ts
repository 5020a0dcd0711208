"use server";
// The desk's frame stays while its pages come and go: `refresh` has it drawn anew, too, where a
// change moves the numbers beside its lists.
import { refresh } from "next/cache";
import { askForTime } from "@/db/queries/ask-time";
import { recordOutcome, startCall } from "@/db/queries/calls";
import { recordVerbalStop } from "@/db/queries/consents";
import { settleHold } from "@/db/queries/holds";
import { claimLead, closeLead, releaseLead } from "@/db/queries/lead-actions";
import { openByReference } from "@/db/queries/lead-by-reference";
import { finishNextStep, reopenLead } from "@/db/queries/lead-follow-up";
import { addNextStep, addNote, sendReply } from "@/db/queries/lead-writing";
import { callOutcomeSchema, startCallSchema } from "@/lib/schemas/call-outcome";
import { claimSchema, leadChangeSchema } from "@/lib/schemas/claim";
import { leadPath, openByReferenceSchema } from "@/lib/schemas/lead-filters";
import { nextStepSchema, stepDoneSchema } from "@/lib/schemas/next-step";
import { noteSchema } from "@/lib/schemas/note";
import { replySchema } from "@/lib/schemas/reply";
import { settleHoldSchema, verbalStopSchema } from "@/lib/schemas/stop";
import { action } from "@/server/action";

const often = { by: "actor", points: 60, seconds: 60 } as const;
// A reference has 40 random bits; nobody guesses one in twenty tries.
const seldom = { by: "actor", points: 20, seconds: 600 } as const;

export const claimAction = action(
  claimSchema,
  { name: "desk.claim", limit: often },
  async ({ requestId, query }, actor, { now }) => {
    const claim = await claimLead(actor, requestId, now);
    refresh();
    return claim.isClaimed
      ? leadPath(requestId, query, { done: "claimed" })
      : `/desk/leads?taken=${requestId}`;
  },
);

export const releaseAction = action(
  leadChangeSchema,
  { name: "desk.release", limit: often },
  async (input, actor, { now }) => {
    await releaseLead(actor, input, now);
    refresh();
    return "/desk/leads?done=released";
  },
);

export const closeAction = action(
  leadChangeSchema,
  { name: "desk.close", limit: often },
  async (input, actor, { now }) => {
    await closeLead(actor, input, now);
    refresh();
    return leadPath(input.requestId, input.query, { done: "closed" });
  },
);

export const reopenAction = action(
  leadChangeSchema,
  { name: "desk.reopen", limit: often },
  async (input, actor, { now }) => {
    await reopenLead(actor, input, now);
    refresh();
    return leadPath(input.requestId, input.query, { done: "reopened" });
  },
);

export const noteAction = action(
  noteSchema,
  { name: "desk.note", limit: often },
  async ({ requestId, query, submitKey, note }, actor, { now }) => {
    await addNote(actor, { requestId, submitKey, body: note }, now);
    return leadPath(requestId, query, { done: "note" });
  },
);

export const replyAction = action(
  replySchema,
  { name: "desk.reply", limit: often },
  async ({ requestId, query, submitKey, reply }, actor, { now }) => {
    await sendReply(actor, { requestId, submitKey, body: reply }, now);
    refresh();
    return leadPath(requestId, query, { done: "reply" });
  },
);

export const nextStepAction = action(
  nextStepSchema,
  { name: "desk.next_step", limit: often },
  async ({ requestId, query, submitKey, nextStep, dueOn }, actor, { now }) => {
    const step = { requestId, submitKey, body: nextStep, dueOn: dueOn ?? null };
    await addNextStep(actor, step, now);
    return leadPath(requestId, query, { done: "step" });
  },
);

export const stepDoneAction = action(
  stepDoneSchema,
  { name: "desk.step_done", limit: often },
  async ({ requestId, query, stepId }, actor, { now }) => {
    await finishNextStep(actor, { requestId, stepId }, now);
    return leadPath(requestId, query, { done: "step_done" });
  },
);

export const startCallAction = action(
  startCallSchema,
  { name: "desk.call", limit: often },
  async ({ requestId, query, isInbound }, actor, { now }) => {
    const call = await startCall(actor, requestId, now, { isInbound: isInbound === "1" });
    if (!call.isAllowed) return leadPath(requestId, query, { refused: "1" });
    const said: Record<string, string> = isInbound === "1" ? { done: "call_in" } : {};
    return leadPath(requestId, query, { ...said, call: call.touchId });
  },
);

export const askTimeAction = action(
  claimSchema,
  { name: "desk.ask_time", limit: often },
  async ({ requestId, query }, actor, { now }) => {
    await askForTime(actor, requestId, now);
    return leadPath(requestId, query, { done: "asked_time" });
  },
);

export const outcomeAction = action(
  callOutcomeSchema,
  { name: "desk.outcome", limit: often },
  async ({ requestId, query, touchId, outcome }, actor, { now, userAgent }) => {
    const page = `/desk/leads/${requestId}`;
    await recordOutcome(actor, { requestId, touchId, outcome, page, userAgent }, now);
    refresh();
    return leadPath(requestId, query, { done: "outcome" });
  },
);

export const verbalStopAction = action(
  verbalStopSchema,
  { name: "desk.verbal_stop", limit: often },
  async ({ requestId, query, channel }, actor, { now, userAgent }) => {
    const context = { page: `/desk/leads/${requestId}`, address: null, userAgent, channel };
    await recordVerbalStop(actor, { requestId, ...context }, now);
    refresh();
    return leadPath(requestId, query, { done: "stopped" });
  },
);

export const settleHoldAction = action(
  settleHoldSchema,
  { name: "desk.settle_hold", limit: often },
  async ({ requestId, query, isStop }, actor, { now, userAgent }) => {
    const page = `/desk/leads/${requestId}`;
    await settleHold(actor, { requestId, isStop, page, userAgent }, now);
    refresh();
    return leadPath(requestId, query, { done: isStop ? "stopped" : "held" });
  },
);

export const openByReferenceAction = action(
  openByReferenceSchema,
  { name: "desk.open_by_reference", limit: seldom },
  async ({ reference }, actor, { now }) =>
    `/desk/leads/${await openByReference(actor, reference, now)}`,
);
