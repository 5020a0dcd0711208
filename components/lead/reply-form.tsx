"use client";
import { ActionForm } from "@/components/ui/form/action-form";
import { HiddenField, TextField } from "@/components/ui/form/fields";
import { replySchema } from "@/lib/schemas/reply";
import { ComposePart } from "./compose-part";
import { DeskSubmit } from "./desk-submit";
import { resolverOf } from "./resolver-of";
import type { WriteProps } from "./write-props";

type Props = WriteProps & { givenName: string; email: string };

export function ReplyForm({ action, requestId, query, submitKey, givenName, email }: Props) {
  return (
    <ActionForm action={action} resolver={resolverOf(replySchema)}>
      <ComposePart id="write-reply" summary="Reply by e-mail" fields={["reply"]}>
        <HiddenField name="requestId" value={requestId} />
        <HiddenField name="query" value={query} />
        <HiddenField name="submitKey" value={submitKey} />
        <TextField
          name="reply"
          label={`Your words to ${givenName}`}
          hint={`Goes to ${email} and onto the student’s page.`}
          isMultiline
          rows={6}
        />
        <div className="mt-3">
          <DeskSubmit variant="solid">Send reply</DeskSubmit>
        </div>
      </ComposePart>
    </ActionForm>
  );
}
