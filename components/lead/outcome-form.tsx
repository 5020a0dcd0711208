"use client";
import { ChoiceField, HiddenField } from "@/components/ui/form/fields";
import { outcomeWords } from "@/lib/content/desk-messages";
import { callOutcomes } from "@/lib/domain/call-outcomes";
import { callOutcomeSchema } from "@/lib/schemas/call-outcome";
import { DeskForm } from "./desk-form";
import { DeskSubmit } from "./desk-submit";
import { LeadErrorTitle } from "./lead-title";
import { resolverOf } from "./resolver-of";
import type { WriteProps } from "./write-props";

type Props = Omit<WriteProps, "submitKey" | "storedKeys"> & { touchId: string };

const options = callOutcomes.map((value) => ({ value, ...outcomeWords[value] }));

/** How the call ended. What follows from it is said beside each choice, before it is made. */
export function OutcomeForm({ action, requestId, query, touchId }: Props) {
  return (
    <DeskForm action={action} resolver={resolverOf(callOutcomeSchema)}>
      <HiddenField name="requestId" value={requestId} />
      <HiddenField name="query" value={query} />
      <HiddenField name="touchId" value={touchId} />
      <LeadErrorTitle fields={["outcome"]} />
      <ChoiceField name="outcome" legend="How did the call end?" options={options} />
      <div className="mt-4">
        <DeskSubmit variant="solid">Save outcome</DeskSubmit>
      </div>
    </DeskForm>
  );
}
