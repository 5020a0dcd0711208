"use client";
import type { ReactNode } from "react";
import { StoredMeanwhile, VersionField } from "@/components/availability/stored-meanwhile";
import { ActionForm } from "@/components/ui/form/action-form";
import { HiddenField, TextField } from "@/components/ui/form/fields";
import { CAREER_FORM } from "@/lib/content/career-gaps";
import type { CareerEntry } from "@/lib/domain/career-entry";
import type { ProgramChoice } from "@/lib/domain/program-choices";
import type { FormState } from "@/lib/form-state";
import { type CareerField, careerSections, careerTextsOf } from "./career-fields";
import { CareerPrograms } from "./career-programs";
import { FigureFields } from "./figure-fields";
import { FormContents, FormSection } from "./form-section";
import { MarkupHelp } from "./markup-help";
import { SaveButtons } from "./save-buttons";

type Props = {
  slug: string;
  /** Of the edit under way; 0 and version 0 when there is none. */
  number: number;
  version: number;
  entry: CareerEntry;
  /** In the order of the form. */
  programs: readonly ProgramChoice[];
  documentTitle: string;
  action: (state: FormState, form: FormData) => Promise<FormState>;
};

/** Everything of a career in one form; saving makes a draft and changes no public page. */
export function CareerForm(props: Props) {
  const { slug, number, version, entry, programs, documentTitle, action } = props;
  const texts = careerTextsOf(entry);
  const besides: Record<string, ReactNode> = {
    "section-programs": <CareerPrograms chosen={entry.programSlugs} programs={programs} />,
    "section-figures": <FigureFields figures={entry.figures} />,
  };
  return (
    <ActionForm
      action={action}
      title={documentTitle}
      id={CAREER_FORM}
      stand={`${number}-${version}`}
      className="mt-2 grid gap-8 [&>div:empty]:hidden"
    >
      <HiddenField name="slug" value={slug} />
      <VersionField version={version} />
      <StoredMeanwhile isPart />
      <FormContents items={careerSections} />
      {careerSections.map(({ id, title, fields }) => (
        <FormSection key={id} id={id} title={title}>
          {fields.map((field) => (
            <CareerText key={field.name} field={field} text={texts[field.name]} />
          ))}
          {besides[id]}
        </FormSection>
      ))}
      <SaveButtons />
    </ActionForm>
  );
}

const CHARACTERS_OF_A_LINE = 60;

/** As high as its text, up to a screen. */
function rowsFor(text: string, least: number): number {
  const lines = text.split("\n").map((line) => Math.ceil(line.length / CHARACTERS_OF_A_LINE) || 1);
  return Math.min(24, Math.max(least, 1 + lines.reduce((sum, count) => sum + count, 0)));
}

function CareerText({
  field: { rows, width = "medium", ...field },
  text,
}: {
  field: CareerField;
  text: string;
}) {
  const input = (
    <TextField
      {...field}
      defaultValue={text}
      autoComplete="off"
      width={width}
      isMultiline={rows !== undefined}
      rows={rows === undefined ? undefined : rowsFor(text, rows)}
    />
  );
  // The first long text of the form: what is said there holds for all of them.
  if (field.name !== "whatParagraphs") return input;
  return (
    <div>
      {input}
      <MarkupHelp />
    </div>
  );
}
