import { ActionForm } from "@/components/ui/form/action-form";
import { HiddenField, SubmitButton, TextField } from "@/components/ui/form/fields";
import type { FormState } from "@/lib/form-state";
import type { FieldRules } from "@/lib/schemas/rules";
import { type Hold, HoldButton } from "./hold-button";

type Action = (state: FormState, form: FormData) => Promise<FormState>;

type Props = {
  title: string;
  hidden: Record<string, string>;
  rules: Record<string, FieldRules>;
  action: Action;
  resend: Action;
  label: string;
  /** Left out where the code books no time, or nobody can hold it any more. */
  hold?: Hold;
};

/** The code from the mail, and a way to get another one. */
export function CodeForms({ title, hidden, rules, action, resend, label, hold = null }: Props) {
  const fields = Object.entries(hidden).map(([name, value]) => (
    <HiddenField key={name} name={name} value={value} />
  ));
  return (
    <>
      <ActionForm action={action} title={title} rules={rules} className="mt-8 space-y-6">
        {fields}
        <TextField
          name="code"
          label="Six-digit code"
          inputMode="numeric"
          autoComplete="one-time-code"
          width="short"
        />
        <SubmitButton>{label}</SubmitButton>
        <HoldButton hold={hold} />
      </ActionForm>
      <ActionForm action={resend} className="mt-8">
        {fields}
        <SubmitButton variant="outline">Send a new code</SubmitButton>
      </ActionForm>
    </>
  );
}
