"use client";

import { ActionForm } from "@/components/ui/form/action-form";
import { TextField } from "@/components/ui/form/fields";
import type { FormState } from "@/lib/form-state";
import { openByReferenceSchema } from "@/lib/schemas/lead-filters";
import { DeskSubmit } from "./desk-submit";
import { ErrorTitle } from "./error-title";
import { resolverOf } from "./resolver-of";

type Props = {
  title: string;
  action: (state: FormState, form: FormData) => Promise<FormState>;
};

/** For a caller who reads out a reference; every opening is recorded. */
export function ReferenceForm({ title, action }: Props) {
  return (
    <ActionForm action={action} resolver={resolverOf(openByReferenceSchema)} className="max-w-sm">
      <ErrorTitle fields={["reference"]} title={title} isLast />
      <TextField
        name="reference"
        label="Reference"
        hint="Ten letters and digits, like WM-7K3D-92QF. That you opened it is recorded."
        autoComplete="off"
        width="short"
      />
      <div className="mt-3">
        <DeskSubmit>Open by reference</DeskSubmit>
      </div>
    </ActionForm>
  );
}
