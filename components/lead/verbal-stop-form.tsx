"use client";
import type { ReactNode } from "react";
import { Expander } from "@/components/ui/expander";

import { ChoiceField, HiddenField } from "@/components/ui/form/fields";
import { useFormTools } from "@/components/ui/form/form-context";
import { verbalStopWords } from "@/lib/content/desk-messages";
import { verbalStopSchema } from "@/lib/schemas/stop";
import { DeskForm } from "./desk-form";
import { DeskSubmit } from "./desk-submit";
import { LeadErrorTitle } from "./lead-title";
import { resolverOf } from "./resolver-of";
import type { WriteProps } from "./write-props";

type Props = Omit<WriteProps, "submitKey" | "storedKeys"> & { givenName: string };

/** What the person told the counselor about being contacted; it holds from this press on. */
export function VerbalStopForm({ action, requestId, query, givenName }: Props) {
  return (
    <DeskForm action={action} id="verbal-stop" resolver={resolverOf(verbalStopSchema)}>
      <Part summary={`Record what ${givenName} said`}>
        <HiddenField name="requestId" value={requestId} />
        <HiddenField name="query" value={query} />
        <LeadErrorTitle fields={["channel"]} />
        <ChoiceField
          name="channel"
          legend="What are we to stop?"
          options={verbalStopWords.map(([value, label]) => ({ value, label }))}
        />
        <div className="mt-3">
          <DeskSubmit>Record it</DeskSubmit>
        </div>
      </Part>
    </DeskForm>
  );
}

/** Open again when there is a problem to see in it. */
function Part({ summary, children }: { summary: string; children: ReactNode }) {
  const { errorOf } = useFormTools();
  return (
    <Expander
      isSmall
      summary={summary}
      isOpen={errorOf("channel") ? true : undefined}
      className="no-print mt-2"
    >
      {children}
    </Expander>
  );
}
