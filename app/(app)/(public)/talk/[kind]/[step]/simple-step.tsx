import { EmailField } from "@/components/callback/email-field";
import { type Hold, HoldButton } from "@/components/callback/hold-button";
import { ConsentBoxes } from "@/components/request/consent-boxes";
import { ActionForm } from "@/components/ui/form/action-form";
import { HiddenField, SubmitButton, TextField } from "@/components/ui/form/fields";
import { headings } from "@/lib/content/journey";
import type { DraftAnswers, RequestKind, Step } from "@/lib/domain/journey";
import { phoneText } from "@/lib/phone";
import {
  emailStepSchema,
  messageSchema,
  nameSchema,
  needsSchema,
  phoneSchema,
} from "@/lib/schemas/journey";
import { rulesOf } from "@/lib/schemas/rules";
import {
  consentAction,
  emailAction,
  messageAction,
  nameAction,
  needsAction,
  phoneAction,
} from "../../actions";

type Props = {
  kind: RequestKind;
  step: Exclude<Step, "about" | "time" | "check">;
  answers: DraftAnswers;
  hold: Hold;
  institutionName: string;
};

const form = {
  message: {
    action: messageAction,
    rules: rulesOf(messageSchema, { question: "Write your message." }),
  },
  name: { action: nameAction, rules: rulesOf(nameSchema, { givenName: "Enter your first name." }) },
  phone: {
    action: phoneAction,
    rules: rulesOf(phoneSchema, { phone: "Enter your phone number." }),
  },
  email: {
    action: emailAction,
    rules: rulesOf(emailStepSchema, { email: "Enter your e-mail address." }),
  },
  needs: { action: needsAction, rules: rulesOf(needsSchema, {}) },
  consent: { action: consentAction, rules: {} },
};

/** A question that is one form with the answers so far. */
export function SimpleStep({ hold, ...props }: Props) {
  const { step } = props;
  const { action, rules } = form[step];
  return (
    <ActionForm action={action} rules={rules} title={headings[step]} className="mt-8 space-y-8">
      <StepFields {...props} />
      <SubmitButton>Continue</SubmitButton>
      <HoldButton hold={hold} />
    </ActionForm>
  );
}

function StepFields({ kind, step, answers, institutionName }: Omit<Props, "hold">) {
  switch (step) {
    case "message":
      return (
        <TextField
          name="question"
          label="Your message"
          hint="A counselor reads it and answers by e-mail."
          isMultiline
          rows={8}
          defaultValue={answers.question}
        />
      );
    case "name":
      return (
        <>
          <HiddenField name="kind" value={kind} />
          <TextField
            name="givenName"
            label="First name"
            autoComplete="given-name"
            defaultValue={answers.givenName}
          />
          <TextField
            name="familyName"
            label="Last name"
            isOptional
            autoComplete="family-name"
            defaultValue={answers.familyName}
          />
        </>
      );
    case "phone":
      return (
        <TextField
          name="phone"
          type="tel"
          label="Phone number"
          hint="Type it any way you like. We use it for this call; later calls need your yes, asked separately."
          autoComplete="tel"
          defaultValue={answers.phone ? phoneText(answers.phone) : undefined}
        />
      );
    case "email":
      return (
        <>
          <HiddenField name="kind" value={kind} />
          <EmailField defaultValue={answers.email} />
        </>
      );
    case "needs":
      return (
        <>
          <TextField
            name="language"
            label="A language you would rather speak"
            isOptional
            defaultValue={answers.language}
          />
          <TextField
            name="accessNeeds"
            label="Relay service, captions or anything else that makes the call work for you"
            isOptional
            isMultiline
            rows={3}
            defaultValue={answers.accessNeeds}
          />
        </>
      );
    case "consent":
      return (
        <ConsentBoxes
          legend="Tick what you agree to. Each is separate, and none is needed for the call you are booking."
          institutionName={institutionName}
          defaultValue={answers.consents}
        />
      );
  }
}
