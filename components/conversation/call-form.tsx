import { EmailField } from "@/components/callback/email-field";
import { type Hold, HoldButton } from "@/components/callback/hold-button";
import { ConsentBoxes } from "@/components/request/consent-boxes";
import { ZoneField } from "@/components/request/zone-field";
import { ActionForm } from "@/components/ui/form/action-form";
import { SubmitButton, TextField } from "@/components/ui/form/fields";
import type { DraftAnswers } from "@/lib/domain/journey";
import type { FormState } from "@/lib/form-state";
import { phoneText } from "@/lib/phone";
import type { FieldRules } from "@/lib/schemas/rules";
import { ThreadFields } from "./thread-fields";

type Props = {
  conversationId: string;
  isInPanel: boolean;
  title: string;
  action: (state: FormState, form: FormData) => Promise<FormState>;
  rules: Record<string, FieldRules>;
  answers: DraftAnswers;
  givenName: string | null;
  /** Of the account; null asks for one. */
  knownEmail: string | null;
};

/** Who asks and where to write: the two fields that a call and a mail share. */
function Contact({ answers, givenName, knownEmail }: Props) {
  return (
    <>
      <TextField
        name="givenName"
        label="First name"
        autoComplete="given-name"
        defaultValue={answers.givenName ?? givenName ?? undefined}
      />
      {knownEmail ? (
        <p>
          We write to <strong className="wrap-anywhere">{knownEmail}</strong>.
        </p>
      ) : (
        <EmailField defaultValue={answers.email} />
      )}
    </>
  );
}

type CallProps = Props & { zone: string | null; hold: Hold; institutionName: string };

/** Everything that a booked call still needs, in one form. What was written stays in the thread. */
export function CallForm(props: CallProps) {
  const { conversationId, isInPanel, title, action, rules, answers, zone, institutionName } = props;
  return (
    <ActionForm action={action} title={title} rules={rules} className="mt-6 space-y-6">
      <ThreadFields
        conversationId={conversationId}
        isInPanel={isInPanel}
        more={{ shownTime: answers.slotStartsAt ?? "" }}
      />
      <Contact {...props} />
      <TextField
        name="phone"
        type="tel"
        label="Phone number"
        hint="Type it any way you like. We use it for this call; later calls need your yes, asked separately."
        autoComplete="tel"
        defaultValue={answers.phone ? phoneText(answers.phone) : undefined}
      />
      <ZoneField zone={zone} />
      <ConsentBoxes
        legend="May we also contact you later? Each box is separate, and none is needed for the call you are booking."
        institutionName={institutionName}
        defaultValue={answers.consents}
      />
      <SubmitButton>Book this call</SubmitButton>
      <HoldButton hold={props.hold} />
    </ActionForm>
  );
}

/** The same for an answer by mail. */
export function MailForm(props: Props) {
  const { conversationId, isInPanel, title, action, rules } = props;
  return (
    <ActionForm action={action} title={title} rules={rules} className="mt-6 space-y-6">
      <ThreadFields conversationId={conversationId} isInPanel={isInPanel} />
      <Contact {...props} />
      <SubmitButton>Answer me by e-mail</SubmitButton>
    </ActionForm>
  );
}
