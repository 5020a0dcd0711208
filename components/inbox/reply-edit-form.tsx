"use client";
import { DeskSubmit } from "@/components/lead/desk-submit";
import { resolverOf } from "@/components/lead/resolver-of";
import { ActionForm } from "@/components/ui/form/action-form";
import { ChoiceField, HiddenField, TextField } from "@/components/ui/form/fields";
import type { ReplyFacts } from "@/lib/domain/chat-text";
import { savedReplySchema } from "@/lib/schemas/inbox";
import type { ChatAction } from "./form-props";
import { ReplyPreview } from "./reply-preview";
import { SavedMeanwhile, VersionField } from "./saved-meanwhile";

type Props = {
  action: ChatAction;
  queueId: string;
  /** Null: a new one. */
  reply: { id: string; title: string; body: string; version: number; isShared: boolean } | null;
  /** A manager may make a reply that everybody in the queue uses. */
  canShare: boolean;
  /** What the variables become in the preview. */
  sample: ReplyFacts;
};

/** One saved reply: its title, its words, who uses it, and how it will read. */
export function ReplyEditForm({ action, queueId, reply, canShare, sample }: Props) {
  const id = reply ? `reply-${reply.id}` : "new-reply";
  return (
    <ActionForm
      action={action}
      resolver={resolverOf(savedReplySchema)}
      id={id}
      stand={String(reply?.version ?? 0)}
      className="grid gap-4"
    >
      <SavedMeanwhile />
      <HiddenField name="queueId" value={queueId} />
      {reply ? (
        <>
          <HiddenField name="id" value={reply.id} />
          <VersionField version={reply.version} />
        </>
      ) : null}
      <TextField name="title" label="Title" defaultValue={reply?.title} autoComplete="off" />
      <ReplyPreview initial={reply?.body ?? ""} sample={sample}>
        <TextField
          name="body"
          label="Words"
          defaultValue={reply?.body}
          isMultiline
          rows={5}
          hint="Variables in double braces are filled in when the reply is chosen."
        />
      </ReplyPreview>
      {canShare && !reply ? (
        <ChoiceField
          name="isShared"
          legend="Who uses it"
          isMultiple
          isOptional
          options={[{ value: "1", label: "Everybody who answers this queue" }]}
        />
      ) : null}
      {reply?.isShared ? <HiddenField name="isShared" value="1" /> : null}
      <div>
        <DeskSubmit variant="solid">{reply ? "Save changes" : "Save reply"}</DeskSubmit>
      </div>
    </ActionForm>
  );
}
