"use client";
import { DeskSubmit } from "@/components/lead/desk-submit";
import { resolverOf } from "@/components/lead/resolver-of";
import { ActionForm } from "@/components/ui/form/action-form";
import { HiddenField, TextField } from "@/components/ui/form/fields";
import { takeOverSchema } from "@/lib/schemas/inbox";
import type { ChatPartProps } from "./form-props";
import { Part } from "./part";

type Props = ChatPartProps & { ownerName: string | null };

/** For who manages the queue: the owner and everybody later read why. */
export function TakeOverForm({ action, conversationId, view, title, ownerName }: Props) {
  return (
    <ActionForm action={action} resolver={resolverOf(takeOverSchema)} id="take-over">
      <Part id="take-over-part" summary="Take over" title={title} fields={["takeOverReason"]}>
        <HiddenField name="conversationId" value={conversationId} />
        <HiddenField name="view" value={view} />
        <TextField
          name="takeOverReason"
          label="Why you take it over"
          hint={`${ownerName ?? "The desk"} reads this. The student reads that you are with them now.`}
          isMultiline
          rows={2}
        />
        <div>
          <DeskSubmit variant="solid">Take over</DeskSubmit>
        </div>
      </Part>
    </ActionForm>
  );
}
