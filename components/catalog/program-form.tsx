"use client";
import type { ReactNode } from "react";
import { StoredMeanwhile, VersionField } from "@/components/availability/stored-meanwhile";
import type { Choice } from "@/components/ui/field/choice";
import { ActionForm } from "@/components/ui/form/action-form";
import { HiddenField, SelectField, TextField } from "@/components/ui/form/fields";
import { fieldWords, levelWords, termsWords } from "@/lib/content/catalog-words";
import type { ProgramContent } from "@/lib/domain/program-content";
import { type TypedProgram, typedProgram } from "@/lib/domain/program-typed";
import type { FormState } from "@/lib/form-state";
import { FormContents, FormSection } from "./form-section";
import { MarkupHelp } from "./markup-help";
import { PriceRows } from "./price-rows";
import { type ProgramField, programSections } from "./program-fields";
import { CertificationRows, TrackRows } from "./program-part-rows";
import { withValue } from "./row-group";
import { SaveButtons } from "./save-buttons";

export type ProgramChoices = Record<"schools" | "certifications" | "successors", Choice[]>;

type Props = {
  slug: string;
  /** Of the edit under way; 0 and version 0 when there is none. */
  number: number;
  version: number;
  content: ProgramContent;
  choices: ProgramChoices;
  documentTitle: string;
  /** What refers to it, for whoever thinks of retiring it. */
  references: ReactNode;
  action: (state: FormState, form: FormData) => Promise<FormState>;
};

/** Everything of a program in one form; saving makes a draft and changes no public page. */
export function ProgramForm(props: Props) {
  const { slug, number, version, content, choices, documentTitle, references, action } = props;
  const typed = typedProgram(content);
  const rows: Record<string, ReactNode> = {
    price: <PriceRows prices={content.prices} />,
    parts: (
      <>
        <CertificationRows uses={content.certifications} known={choices.certifications} />
        <TrackRows tracks={content.tracks} known={choices.certifications} />
      </>
    ),
    retiring: references,
  };
  return (
    <ActionForm
      action={action}
      title={documentTitle}
      id="p"
      stand={`${number}-${version}`}
      className="mt-2 grid gap-8 [&>div:empty]:hidden"
    >
      <HiddenField name="slug" value={slug} />
      <VersionField version={version} />
      <StoredMeanwhile isPart />
      <FormContents items={programSections} />
      {programSections.map(({ id, title, fields }) => (
        <FormSection key={id} id={id} title={title}>
          {fields.map((field) => (
            <ProgramFormField key={field.name} field={field} typed={typed} choices={choices} />
          ))}
          {rows[id]}
        </FormSection>
      ))}
      <SaveButtons />
    </ActionForm>
  );
}

type FieldProps = { field: ProgramField; typed: TypedProgram; choices: ProgramChoices };

function ProgramFormField({ field, typed, choices }: FieldProps) {
  const { name, shape, rows, hint, isNumeric } = field;
  const shared = {
    name,
    hint,
    label: fieldWords[name === "newSlug" ? "slug" : name],
    defaultValue: typed[name],
  };
  if (shape === "select") {
    return <SelectField {...shared} options={withValue(optionsOf(name, choices), typed[name])} />;
  }
  const text = (
    <TextField
      {...shared}
      autoComplete="off"
      width={shape === "short" || shape === "medium" ? shape : "full"}
      inputMode={isNumeric ? "numeric" : undefined}
      isMultiline={shape === "lines"}
      rows={rows}
    />
  );
  if (name !== "summary") return text;
  return (
    <div>
      {text}
      <MarkupHelp />
    </div>
  );
}

const choicesOf = (words: Record<string, string>): Choice[] =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

function optionsOf(name: keyof TypedProgram, choices: ProgramChoices): Choice[] {
  switch (name) {
    case "level":
      return choicesOf(levelWords);
    case "schoolSlug":
      return choices.schools;
    case "certificationTerms":
      return [{ value: "", label: "Nothing is said" }, ...choicesOf(termsWords)];
    default:
      return [{ value: "", label: "None" }, ...choices.successors];
  }
}
