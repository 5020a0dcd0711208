"use client";
import { ActionForm } from "@/components/ui/form/action-form";
import { SubmitButton } from "@/components/ui/form/fields";
import type { FormState } from "@/lib/form-state";

type Props = { action: (state: FormState, form: FormData) => Promise<FormState> };

/** One click, no question asked. */
export function StopForm({ action }: Props) {
  return (
    <ActionForm action={action}>
      <SubmitButton>Stop contacting me</SubmitButton>
    </ActionForm>
  );
}
