"use client";
import { HiddenField, TextField } from "@/components/ui/form/fields";
import { replySchema } from "@/lib/schemas/reply";
import { ComposePart } from "./compose-part";
import { DeskForm } from "./desk-form";
import { DeskSubmit } from "./desk-submit";
import { resolverOf } from "./resolver-of";
import { useSubmitKey } from "./use-submit-key";
import type { WriteProps } from "./write-props";

type Props = WriteProps & { givenName: string; email: string };

export function ReplyForm({ action, requestId, query, givenName, email, ...keys }: Props) {
  const key = useSubmitKey(keys);
  return (
    <DeskForm action={action} stand={key} resolver={resolverOf(replySchema)}>
      <ComposePart id="write-reply" summary="Reply by e-mail" fields={["reply"]}>
        <HiddenField name="requestId" value={requestId} />
        <HiddenField name="query" value={query} />
        <HiddenField name="submitKey" value={key} />
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
    </DeskForm>
  );
}
