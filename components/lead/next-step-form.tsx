"use client";
import { HiddenField, TextField } from "@/components/ui/form/fields";
import { nextStepSchema } from "@/lib/schemas/next-step";
import { ComposePart } from "./compose-part";
import { DeskForm } from "./desk-form";
import { DeskSubmit } from "./desk-submit";
import { resolverOf } from "./resolver-of";
import { useSubmitKey } from "./use-submit-key";
import type { WriteProps } from "./write-props";

export function NextStepForm({ action, requestId, query, ...keys }: WriteProps) {
  const key = useSubmitKey(keys);
  return (
    <DeskForm action={action} stand={key} resolver={resolverOf(nextStepSchema)}>
      <ComposePart id="write-step" summary="Next step" fields={["nextStep", "dueOn"]}>
        <HiddenField name="requestId" value={requestId} />
        <HiddenField name="query" value={query} />
        <HiddenField name="submitKey" value={key} />
        <TextField
          name="nextStep"
          label="What happens next"
          hint="The student reads this on their page."
          isMultiline
          rows={2}
        />
        <div className="mt-3 grid gap-3">
          <TextField
            name="dueOn"
            label="Due on"
            hint="Like 12/1/2026."
            isOptional
            autoComplete="off"
            width="short"
          />
          <div>
            <DeskSubmit>Add next step</DeskSubmit>
          </div>
        </div>
      </ComposePart>
    </DeskForm>
  );
}
