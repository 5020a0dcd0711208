"use client";
import { DeskSubmit } from "@/components/lead/desk-submit";
import { ActionForm } from "@/components/ui/form/action-form";
import { HiddenField } from "@/components/ui/form/fields";
import type { ChatAction } from "./form-props";

type Props = { action: ChatAction; id: string; version: number; queueId: string; title: string };

/** Two presses: the first opens the second. */
export function RemoveReply({ action, id, version, queueId, title }: Props) {
  return (
    <details className="expander expander-small">
      <summary className="text-accent">
        Remove<span className="sr-only"> {title}</span>
      </summary>
      <ActionForm action={action} id={`remove-${id}`} className="pb-3">
        <HiddenField name="id" value={id} />
        <HiddenField name="version" value={String(version)} />
        <HiddenField name="queueId" value={queueId} />
        <p className="mb-2">Nobody will be offered this reply any more.</p>
        <DeskSubmit>Yes, remove it</DeskSubmit>
      </ActionForm>
    </details>
  );
}
