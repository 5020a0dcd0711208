"use client";
import type { Choice } from "@/components/ui/field/choice";
import { ActionForm } from "@/components/ui/form/action-form";
import { SelectField, SubmitButton, TextField } from "@/components/ui/form/fields";
import { levelWords } from "@/lib/content/catalog-words";
import type { FormState } from "@/lib/form-state";

type Action = (state: FormState, form: FormData) => Promise<FormState>;

const addressHint = (place: string) =>
  `What stands after ${place}, in small letters, digits and hyphens. Empty: made from the title.`;

/** What a program needs to begin. */
export function NewProgramForm({ schools, action }: { schools: Choice[]; action: Action }) {
  return (
    <ActionForm
      action={action}
      title="Add a program · Desk"
      className="mt-6 grid max-w-3xl gap-6 [&>div:empty]:hidden"
    >
      <TextField name="title" label="Title" autoComplete="off" width="full" />
      <TextField
        name="newSlug"
        label="Address"
        isOptional
        hint={addressHint("/programs/")}
        autoComplete="off"
        width="full"
      />
      <SelectField name="schoolSlug" label="School" options={schools} />
      <SelectField
        name="level"
        label="Level"
        options={Object.entries(levelWords).map(([value, label]) => ({ value, label }))}
      />
      <div>
        <SubmitButton>Begin the program</SubmitButton>
      </div>
    </ActionForm>
  );
}

/** What a career needs to begin. */
export function NewCareerForm({ action }: { action: Action }) {
  return (
    <ActionForm
      action={action}
      title="Add a career · Desk"
      className="mt-6 grid max-w-3xl gap-6 [&>div:empty]:hidden"
    >
      <TextField name="title" label="Title" autoComplete="off" width="full" />
      <TextField
        name="newSlug"
        label="Address"
        isOptional
        hint={addressHint("/careers/")}
        autoComplete="off"
        width="full"
      />
      <TextField
        name="field"
        label="Field"
        hint="Where it stands on the list of careers: “Technology”."
        autoComplete="off"
      />
      <TextField
        name="occupationCode"
        label="Occupation code"
        hint="O*NET-SOC 2019, like 15-1254.00. The page of the occupation shows it."
        autoComplete="off"
        width="short"
      />
      <div>
        <SubmitButton>Begin the career</SubmitButton>
      </div>
    </ActionForm>
  );
}
