"use client";
import { DeskSubmit } from "@/components/lead/desk-submit";
import { resolverOf } from "@/components/lead/resolver-of";
import { ActionForm } from "@/components/ui/form/action-form";
import { ChoiceField, HiddenField, TextField } from "@/components/ui/form/fields";
import { snoozeSchema } from "@/lib/schemas/inbox";
import type { ChatPartProps } from "./form-props";
import { Part } from "./part";

const choices = [
  { value: "hour", label: "For an hour" },
  { value: "tomorrow", label: "Until tomorrow, 9 am" },
  { value: "day", label: "Until 9 am on a day" },
];

/** Sets a chat aside. It comes back by itself, and at once when the person writes. */
export function SnoozeForm({ action, conversationId, view, title }: ChatPartProps) {
  return (
    <ActionForm action={action} resolver={resolverOf(snoozeSchema)} id="snooze">
      <Part id="snooze-part" summary="Snooze" title={title} fields={["until", "untilDay"]}>
        <HiddenField name="conversationId" value={conversationId} />
        <HiddenField name="view" value={view} />
        <ChoiceField name="until" legend="Snooze" options={choices} />
        <TextField
          name="untilDay"
          label="Day"
          hint="Like 12/1/2026. Only for the last choice."
          isOptional
          autoComplete="off"
          width="short"
        />
        <div>
          <DeskSubmit>Snooze</DeskSubmit>
        </div>
      </Part>
    </ActionForm>
  );
}
