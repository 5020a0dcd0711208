"use client";
import { DeskSubmit } from "@/components/lead/desk-submit";
import { ActionForm } from "@/components/ui/form/action-form";
import { HiddenField } from "@/components/ui/form/fields";
import type { ChatFormProps } from "./form-props";

type Props = ChatFormProps & {
  /** Where a single key finds it. */
  name: string;
  fields?: Record<string, string>;
  variant?: "solid" | "outline" | "quiet";
  children: React.ReactNode;
};

/** One press, one change of a chat; why it can't be done is said above the button. */
export function ChatButton({
  action,
  conversationId,
  view,
  name,
  fields,
  variant,
  children,
}: Props) {
  return (
    <ActionForm action={action} id={name}>
      <HiddenField name="conversationId" value={conversationId} />
      <HiddenField name="view" value={view} />
      {Object.entries(fields ?? {}).map(([key, value]) => (
        <HiddenField key={key} name={key} value={value} />
      ))}
      <DeskSubmit variant={variant}>{children}</DeskSubmit>
    </ActionForm>
  );
}
