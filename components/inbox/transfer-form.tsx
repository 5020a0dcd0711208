"use client";
import { DeskSubmit } from "@/components/lead/desk-submit";
import { resolverOf } from "@/components/lead/resolver-of";
import { ActionForm } from "@/components/ui/form/action-form";
import { HiddenField, SelectField, TextField } from "@/components/ui/form/fields";
import type { Colleague } from "@/db/queries/inbox-colleagues";
import { transferSchema } from "@/lib/schemas/inbox";
import type { ChatPartProps } from "./form-props";
import { Part } from "./part";

type Props = ChatPartProps & { colleagues: Colleague[] };

/** Gives a chat on: to the queue, or offered to somebody who has room. Never without a reason. */
export function TransferForm({ action, conversationId, view, title, colleagues }: Props) {
  return (
    <ActionForm action={action} resolver={resolverOf(transferSchema)} id="transfer">
      <Part
        id="transfer-part"
        summary="Transfer"
        title={title}
        fields={["transferReason", "offeredToId"]}
      >
        <HiddenField name="conversationId" value={conversationId} />
        <HiddenField name="view" value={view} />
        <SelectField
          name="offeredToId"
          label="To"
          options={[
            { value: "", label: "The queue: whoever is free" },
            ...colleagues.map((colleague) => ({
              value: colleague.userId,
              label: `${colleague.name}: ${roomOf(colleague)}`,
            })),
          ]}
        />
        <TextField
          name="transferReason"
          label="Why"
          hint="Whoever takes it on reads this. The student does not."
          isMultiline
          rows={2}
        />
        <div>
          <DeskSubmit>Transfer</DeskSubmit>
        </div>
      </Part>
    </ActionForm>
  );
}

function roomOf({ isAvailable, free }: Colleague): string {
  if (!isAvailable) return "away";
  if (free <= 0) return "available, no room";
  return `available, room for ${free}`;
}
