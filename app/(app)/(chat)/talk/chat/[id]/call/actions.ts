"use server";
// A chat becomes a promise: a time chosen in the thread, one form, one code. The same draft, holds
// and transactions as every other request.
import { useCode as takeCode } from "@/db/queries/codes";
import { dropSlotAnswer } from "@/db/queries/drafts";
import { confirmByCode, resendCode, submitDraft } from "@/db/queries/requests";
import type { Actor } from "@/lib/auth/actor";
import { type DraftAnswers, HOLD_BUTTON, type RequestKind } from "@/lib/domain/journey";
import { invalid, isAppError } from "@/lib/errors";
import { hasExtension, parsePhone } from "@/lib/phone";
import {
  threadCallSchema,
  threadCodeSchema,
  threadKindSchema,
  threadMessageSchema,
  threadSchema,
  threadTimeSchema,
} from "@/lib/schemas/chat-forms";
import { action } from "@/server/action";
import { consentAnswers } from "@/server/consent-answers";
import { holdLonger, otherThanShown, saveDraft } from "@/server/draft";
import { takePoint } from "@/server/rate-limit";
import { isKept, type ThreadDraft, threadDraft } from "@/server/thread-draft";
import { callPath, threadPath } from "../../paths";

/** What the thread itself answers: nobody types it again. */
function known({ promise }: ThreadDraft, conversationId: string): DraftAnswers {
  const { topic, programSlugs, question } = promise;
  const text = question || undefined;
  return { topic, programSlugs, conversationId, ...(text ? { question: text } : {}) };
}

const lostTime = ["slot_full", "slot_past", "too_soon", "slot_unknown", "already_booked"];
const isLost = (error: unknown) => isAppError(error) && lostTime.includes(error.reason);
const whyOf = (error: unknown) => (isAppError(error) ? error.reason : "slot_full");

export const threadTimeAction = action(
  threadTimeSchema,
  { name: "chat-time", limit: { by: "address", points: 20, seconds: 60 } },
  async ({ conversationId, slotStartsAt, zone, in: place }, actor, { now }) => {
    const drafted = await threadDraft(actor, conversationId, "callback");
    if (isKept(drafted.promise)) return threadPath(conversationId, place);
    const stated = zone ? { zone } : {};
    const answers = { ...known(drafted, conversationId), ...stated, needsAsked: true };
    try {
      await saveDraft(drafted.secret, "callback", { ...answers, slotStartsAt }, now);
    } catch (error) {
      if (!isLost(error)) throw error;
      await saveDraft(drafted.secret, "callback", answers, now);
      return callPath(conversationId, place, { lost: slotStartsAt, why: whyOf(error) });
    }
    return callPath(conversationId, place);
  },
);

/** The button beside "Book this call": the time is held longer, and what is half written stays. */
const aside = {
  button: HOLD_BUTTON,
  run: async (form: FormData, actor: Actor, { now }: { now: Date }) => {
    const { conversationId, in: place } = threadSchema.parse(Object.fromEntries(form));
    const { secret } = await threadDraft(actor, conversationId, "callback");
    const lost = await holdLonger(secret, now);
    return lost ? callPath(conversationId, place, { lost, why: "slot_full" }) : { values: {} };
  },
};

export const threadCallAction = action(
  threadCallSchema,
  { name: "chat-call", limit: { by: "address", points: 10, seconds: 60 }, aside },
  async ({ conversationId, in: place, ...input }, actor, context) => {
    const { now } = context;
    const drafted = await threadDraft(actor, conversationId, "callback");
    if (isKept(drafted.promise)) return threadPath(conversationId, place);
    const other = otherThanShown(drafted.draft, input.shownTime);
    if (other) return other;
    const phone = parsePhone(input.phone);
    const why = hasExtension(input.phone) ? "phone_extension_in_chat" : "phone_invalid";
    if (!phone) throw invalid(why, { field: "phone" });
    const { lost } = await saveDraft(
      drafted.secret,
      "callback",
      {
        ...known(drafted, conversationId),
        givenName: input.givenName,
        ...(input.email ? { email: input.email } : {}),
        zone: input.zone,
        phone,
        needsAsked: true,
        ...(await consentAnswers(input, context)),
      },
      now,
    );
    if (lost) return callPath(conversationId, place, { lost, why: "slot_full" });
    return send(actor, drafted, { conversationId, kind: "callback", place }, now);
  },
);

export const threadMessageAction = action(
  threadMessageSchema,
  { name: "chat-message", limit: { by: "address", points: 10, seconds: 60 } },
  async ({ conversationId, in: place, givenName, email }, actor, { now }) => {
    const drafted = await threadDraft(actor, conversationId, "message");
    if (isKept(drafted.promise)) return threadPath(conversationId, place);
    const contact = { givenName, ...(email ? { email } : {}) };
    const answers = { ...known(drafted, conversationId), ...contact };
    await saveDraft(drafted.secret, "message", answers, now);
    return send(actor, drafted, { conversationId, kind: "message", place }, now);
  },
);

type Sent = { conversationId: string; kind: RequestKind; place: string | undefined };

/** Booked at once for an account, after the mail's code for a visitor. */
async function send(
  actor: Parameters<typeof submitDraft>[0],
  { secret, promise }: ThreadDraft,
  { conversationId, kind, place }: Sent,
  now: Date,
): Promise<string> {
  const page = callPath(conversationId, undefined);
  try {
    const input = { secret, kind, sharedItems: promise.sharedItems, page };
    const { status } = await submitDraft(actor, input, now);
    if (status === "booked") return threadPath(conversationId, place, { part: "latest" });
    return callPath(conversationId, place, { by: kind, code: "1" });
  } catch (error) {
    return otherTime(error, secret, { conversationId, kind, place }, now);
  }
}

export const threadCodeAction = action(
  threadCodeSchema,
  { name: "chat-code", limit: { by: "address", points: 20, seconds: 900 }, aside },
  async ({ conversationId, kind, code, in: place }, actor, { now }) => {
    const { secret, draft, promise } = await threadDraft(actor, conversationId, kind);
    const back = threadPath(conversationId, place, { part: "latest" });
    if (isKept(promise) || draft?.isConfirmed) return back;
    if (!draft?.requestId) return callPath(conversationId, place, { by: kind });
    const result = await takeCode("confirm_request", draft.requestId, code, now);
    if (result !== "right") {
      // A second press comes after the first has used the code up: what it asked for is done.
      if (isKept((await threadDraft(actor, conversationId, kind)).promise)) return back;
      throw invalid(`code_${result}`, { field: "code" });
    }
    try {
      await confirmByCode(draft.requestId, now);
    } catch (error) {
      return otherTime(error, secret, { conversationId, kind, place }, now);
    }
    return back;
  },
);

export const threadResendAction = action(
  threadKindSchema,
  { name: "chat-resend", limit: { by: "address", points: 5, seconds: 300 } },
  async ({ conversationId, kind, in: place }, actor, { now }) => {
    const { draft } = await threadDraft(actor, conversationId, kind);
    if (!draft?.requestId) return callPath(conversationId, place, { by: kind });
    await takePoint("chat-resend-request", draft.requestId, 5, 3600);
    await resendCode(draft.requestId, now);
    return callPath(conversationId, place, { by: kind, code: "1" });
  },
);

/** A lost time keeps every other answer and leads to the nearest ones; anything else goes on up. */
async function otherTime(error: unknown, secret: string, sent: Sent, now: Date): Promise<string> {
  if (!isAppError(error) || !isLost(error)) throw error;
  const { lost } = await dropSlot(secret, sent, error.details?.startsAt, now);
  return callPath(sent.conversationId, sent.place, { lost, why: error.reason });
}

async function dropSlot(secret: string, { kind }: Sent, startsAt: unknown, now: Date) {
  await dropSlotAnswer(secret, kind, now);
  return { lost: typeof startsAt === "string" ? startsAt : "" };
}
