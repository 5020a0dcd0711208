"use client";
import { HiddenField } from "@/components/ui/form/fields";
import type { FormState } from "@/lib/form-state";
import { DeskForm } from "./desk-form";
import { DeskSubmit } from "./desk-submit";

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  /** Hidden fields: the request, its version, the list to come back to. */
  fields: Record<string, string>;
  variant?: "solid" | "outline" | "quiet";
  children: React.ReactNode;
};

/** One press, one change of a request; why it can't be done is said above the button. */
export function LeadButton({ action, fields, variant, children }: Props) {
  return (
    <DeskForm action={action}>
      {Object.entries(fields).map(([name, value]) => (
        <HiddenField key={name} name={name} value={value} />
      ))}
      <DeskSubmit variant={variant}>{children}</DeskSubmit>
    </DeskForm>
  );
}
