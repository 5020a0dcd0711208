"use client";
import { DeskSubmit } from "@/components/lead/desk-submit";
import { resolverOf } from "@/components/lead/resolver-of";
import { ActionForm } from "@/components/ui/form/action-form";
import { HiddenField, TextField } from "@/components/ui/form/fields";
import { chatNoteSchema } from "@/lib/schemas/inbox";
import type { ChatPartProps } from "./form-props";
import { Key } from "./key";
import { Part } from "./part";

type Props = ChatPartProps & { submitKey: string };

/** A form of its own, ochre from edge to edge, with its own button: no reply goes out of it. */
export function NoteForm({ action, conversationId, view, title, submitKey }: Props) {
  return (
    <ActionForm action={action} resolver={resolverOf(chatNoteSchema)}>
      <Part
        id="write-note"
        title={title}
        isPrivate
        fields={["note"]}
        summary={
          <>
            Private note: only staff can read it <Key name="N" />
          </>
        }
      >
        <HiddenField name="conversationId" value={conversationId} />
        <HiddenField name="view" value={view} />
        <HiddenField name="submitKey" value={submitKey} />
        <TextField
          name="note"
          label="Private note"
          hint="Stays at the desk. The student never sees it."
          isMultiline
          rows={2}
        />
        <div>
          <DeskSubmit>Add private note</DeskSubmit>
        </div>
      </Part>
    </ActionForm>
  );
}
