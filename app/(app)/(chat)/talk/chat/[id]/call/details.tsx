import { CodeForms } from "@/components/callback/code-forms";
import { CallForm, MailForm } from "@/components/conversation/call-form";
import { threadFields } from "@/components/conversation/thread-fields";
import { ThreadHold } from "@/components/conversation/thread-hold";
import { getInstitution } from "@/db/queries/institution";
import { findHold } from "@/db/queries/slots";
import type { Actor } from "@/lib/auth/actor";
import type { RequestKind } from "@/lib/domain/journey";
import { threadCallSchema, threadCodeSchema, threadMessageSchema } from "@/lib/schemas/chat-forms";
import { rulesOf } from "@/lib/schemas/rules";
import type { ThreadDraft } from "@/server/thread-draft";
import {
  threadCallAction,
  threadCodeAction,
  threadMessageAction,
  threadResendAction,
} from "./actions";

type Props = {
  id: string;
  isInPanel: boolean;
  kind: RequestKind;
  drafted: ThreadDraft;
  actor: Actor;
  title: string;
  now: Date;
};

const words = {
  givenName: "Enter your first name.",
  email: "Enter your e-mail address.",
  phone: "Enter your phone number.",
  zone: "Choose your time zone.",
};
const callRules = rulesOf(threadCallSchema, words);
const mailRules = rulesOf(threadMessageSchema, words);
const codeRules = rulesOf(threadCodeSchema, { code: "Enter the six digits of the code." });

/** The chosen time with the one form that books it, or the form for an answer by mail. */
export async function Details({ id, isInPanel, kind, drafted, actor, title, now }: Props) {
  const institution = await getInstitution();
  const { promise, draft } = drafted;
  const answers = draft?.answers ?? {};
  const stated = answers.zone ?? promise.zone;
  const shared = {
    conversationId: id,
    isInPanel,
    title,
    answers,
    givenName:
      promise.givenName ?? (actor.kind === "user" ? (actor.name?.split(" ")[0] ?? null) : null),
    knownEmail: actor.kind === "user" ? actor.email : null,
  };
  if (kind === "message") {
    return <MailForm {...shared} action={threadMessageAction} rules={mailRules} />;
  }
  const zone = stated ?? institution.zone;
  const hold =
    draft && answers.slotStartsAt ? { until: await findHold(draft.id, now), zone } : null;
  return (
    <>
      {hold && answers.slotStartsAt ? (
        <ThreadHold
          startsAt={new Date(answers.slotStartsAt)}
          heldUntil={hold.until}
          zone={hold.zone}
          schoolZone={institution.zone}
        />
      ) : null}
      <CallForm
        {...shared}
        action={threadCallAction}
        rules={callRules}
        zone={stated}
        hold={hold}
        institutionName={institution.name}
      />
    </>
  );
}

/** The mail's code finishes it, still inside the thread. */
export async function CodeStep({ id, isInPanel, kind, drafted, title, now }: Props) {
  const { answers, id: draftId } = drafted.draft ?? {};
  const isTimed = kind === "callback" && draftId && answers?.slotStartsAt;
  const zone = answers?.zone ?? drafted.promise.zone;
  return (
    <>
      <p className="mt-4">
        We mailed six digits to{" "}
        <strong className="wrap-anywhere">{drafted.draft?.answers.email}</strong>, so that nobody
        can ask in your name. {kind === "callback" ? "Your call is booked with the code." : ""}
      </p>
      <CodeForms
        title={title}
        hidden={threadFields({ conversationId: id, isInPanel, more: { kind } })}
        rules={codeRules}
        action={threadCodeAction}
        resend={threadResendAction}
        label={kind === "callback" ? "Book the call" : "Send it"}
        hold={isTimed && zone ? { until: await findHold(draftId, now), zone } : null}
      />
    </>
  );
}
