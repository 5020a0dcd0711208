"use server";
// Asking for a call or sending a message, for visitors and students. Staff have no request of
// their own: the query refuses them.
import { useCode as takeCode } from "@/db/queries/codes";
import { dropSlotAnswer } from "@/db/queries/drafts";
import { confirmByCode, resendCode, submitDraft } from "@/db/queries/requests";
import { HOLD_BUTTON, type RequestKind, stepBefore } from "@/lib/domain/journey";
import { invalid, isAppError } from "@/lib/errors";
import { hasExtension, parsePhone } from "@/lib/phone";
import {
  aboutSchema,
  checkSchema,
  consentSchema,
  emailStepSchema,
  kindOnlySchema,
  messageSchema,
  nameSchema,
  needsSchema,
  phoneSchema,
  talkCodeSchema,
  timeSchema,
} from "@/lib/schemas/journey";
import { action } from "@/server/action";
import { consentAnswers } from "@/server/consent-answers";
import {
  answer,
  currentDraft,
  draftSecret,
  holdLonger,
  lostTimePath,
  otherThanShown,
} from "@/server/draft";
import { takePoint } from "@/server/rate-limit";
import { offeredItems } from "@/server/shared-items";

/** The button beside "Continue": the time is held longer, and what is half written stays. */
const aside = {
  button: HOLD_BUTTON,
  run: async (_form: FormData, _actor: unknown, { now }: { now: Date }) => {
    const lost = await holdLonger(await draftSecret("callback"), now);
    return lost ? lostTimePath(lost, "slot_full") : { values: {} };
  },
};

export const aboutAction = action(
  aboutSchema,
  { name: "talk-about" },
  async ({ kind, at, ...answers }, _actor, { now }) => {
    const next = await answer(kind, "about", answers, now);
    return at && kind === "callback" ? `${next}?at=${encodeURIComponent(at)}` : next;
  },
);

export const timeAction = action(
  timeSchema,
  { name: "talk-time" },
  async (input, _actor, { now }) => answer("callback", "time", input, now),
);

export const messageAction = action(
  messageSchema,
  { name: "talk-message" },
  async (input, _actor, { now }) => answer("message", "message", input, now),
);

export const nameAction = action(
  nameSchema.extend(kindOnlySchema.shape),
  { name: "talk-name", aside },
  async ({ kind, ...names }, _actor, { now }) => answer(kind, "name", names, now),
);

export const phoneAction = action(
  phoneSchema,
  { name: "talk-phone", aside },
  async (input, _actor, { now }) => {
    const phone = parsePhone(input.phone);
    const why = hasExtension(input.phone) ? "phone_extension" : "phone_invalid";
    if (!phone) throw invalid(why, { field: "phone" });
    return answer("callback", "phone", { phone }, now);
  },
);

export const emailAction = action(
  emailStepSchema.extend(kindOnlySchema.shape),
  { name: "talk-email", aside },
  async ({ kind, email }, _actor, { now }) => answer(kind, "email", { email }, now),
);

export const needsAction = action(
  needsSchema,
  { name: "talk-needs", aside },
  async (input, _actor, { now }) =>
    answer("callback", "needs", { ...input, needsAsked: true }, now),
);

export const consentAction = action(
  consentSchema,
  { name: "talk-consent", aside },
  async (input, _actor, context) =>
    answer("callback", "consent", await consentAnswers(input, context), context.now),
);

export const submitAction = action(
  checkSchema,
  { name: "talk-submit", limit: { by: "address", points: 5, seconds: 60 }, aside },
  async ({ kind, shared, shownTime }, actor, { now }) => {
    const other = otherThanShown(await currentDraft(kind), shownTime);
    if (other) return other;
    const secret = await draftSecret(kind);
    const offered = await offeredItems();
    const sharedItems = offered.filter((item) => shared.includes(item.key));
    try {
      const { status } = await submitDraft(
        actor,
        {
          secret,
          kind,
          sharedItems: sharedItems.map(({ key: _key, ...item }) => item),
          page: `/talk/${kind}/${stepBefore(kind, "check") ?? ""}`,
        },
        now,
      );
      return `/talk/${kind}/${status === "booked" ? "done" : "code"}`;
    } catch (error) {
      return await otherTime(error, kind, secret, now);
    }
  },
);

export const talkCodeAction = action(
  talkCodeSchema,
  { name: "talk-code", limit: { by: "address", points: 20, seconds: 900 }, aside },
  async ({ kind, code }, _actor, { now }) => {
    const secret = await draftSecret(kind);
    const draft = await currentDraft(kind);
    if (draft?.isConfirmed) return `/talk/${kind}/done`;
    if (!draft?.requestId) return `/talk/${kind}/check`;
    const result = await takeCode("confirm_request", draft.requestId, code, now);
    // A second press comes after the first has used the code up: what it asked for is done.
    if (result !== "right" && (await currentDraft(kind))?.isConfirmed) return `/talk/${kind}/done`;
    if (result !== "right") throw invalid(`code_${result}`, { field: "code" });
    try {
      await confirmByCode(draft.requestId, now);
    } catch (error) {
      return await otherTime(error, kind, secret, now);
    }
    return `/talk/${kind}/done`;
  },
);

export const resendCodeAction = action(
  kindOnlySchema,
  { name: "talk-resend", limit: { by: "address", points: 5, seconds: 300 } },
  async ({ kind }, _actor, { now }) => {
    const draft = await currentDraft(kind);
    if (!draft?.requestId) return `/talk/${kind}/check`;
    await takePoint("talk-resend-request", draft.requestId, 5, 3600);
    await resendCode(draft.requestId, now);
    return `/talk/${kind}/code`;
  },
);

const lostTime = ["slot_full", "slot_past", "too_soon", "slot_unknown", "already_booked"];

/** A lost time keeps every other answer and leads to the nearest ones; anything else goes on up. */
async function otherTime(
  error: unknown,
  kind: RequestKind,
  secret: string,
  now: Date,
): Promise<string> {
  if (!isAppError(error) || !lostTime.includes(error.reason)) throw error;
  const lost = (await currentDraft(kind))?.answers.slotStartsAt ?? "";
  await dropSlotAnswer(secret, kind, now);
  return lostTimePath(lost, error.reason);
}
