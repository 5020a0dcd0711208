"use client";
import { HiddenField, TextField } from "@/components/ui/form/fields";
import { noteSchema } from "@/lib/schemas/note";
import { ComposePart } from "./compose-part";
import { DeskForm } from "./desk-form";
import { DeskSubmit } from "./desk-submit";
import { resolverOf } from "./resolver-of";
import { useSubmitKey } from "./use-submit-key";
import type { WriteProps } from "./write-props";

/** Ochre from edge to edge and never sent: it can't be mistaken for a reply. */
export function NoteForm({ action, requestId, query, ...keys }: WriteProps) {
  const key = useSubmitKey(keys);
  return (
    <DeskForm action={action} stand={key} resolver={resolverOf(noteSchema)}>
      <ComposePart id="write-note" summary="Private note" fields={["note"]} isOpen isPrivate>
        <HiddenField name="requestId" value={requestId} />
        <HiddenField name="query" value={query} />
        <HiddenField name="submitKey" value={key} />
        <TextField
          name="note"
          label="Note for the desk"
          hint="Students never see notes."
          isMultiline
          rows={2}
        />
        <div className="mt-3">
          <DeskSubmit>Add note</DeskSubmit>
        </div>
      </ComposePart>
    </DeskForm>
  );
}
