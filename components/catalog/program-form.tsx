"use client";
import { StoredMeanwhile, VersionField } from "@/components/availability/stored-meanwhile";
import { ActionForm } from "@/components/ui/form/action-form";
import { HiddenField, SelectField, SubmitButton, TextField } from "@/components/ui/form/fields";
import { fieldWords } from "@/lib/content/catalog-words";
import type { ProgramContent } from "@/lib/domain/program-content";
import type { FormState } from "@/lib/form-state";
import { PriceRows } from "./price-rows";

type Props = {
  slug: string;
  version: number;
  content: ProgramContent;
  successors: { value: string; label: string }[];
  documentTitle: string;
  action: (state: FormState, form: FormData) => Promise<FormState>;
};

const hints: Partial<Record<keyof ProgramContent, string>> = {
  teaser: "One sentence, in lists and at the top of the page.",
  summary: "An empty line begins a new paragraph.",
  completionPercent: "Leave it empty where the share is not published: the page then says so.",
  completionCohort: "Needed to publish: “graduates of 2024”, “graduates of similar programs”.",
  admission: "A line each.",
  faqs: "A question on a line, its answer on the next, then an empty line.",
  retiredOn: "A day like 2027-01-31. Empty: it takes students.",
};

type TextName =
  | "title"
  | "credential"
  | "teaser"
  | "summary"
  | "fasterNote"
  | "leadsToNote"
  | "preparesFor"
  | "completionPercent"
  | "completionMonths"
  | "completionCohort"
  | "admission"
  | "faqs"
  | "retiredOn";

const texts: [name: TextName, shape: "line" | "short" | "lines", rows?: number][] = [
  ["title", "line"],
  ["credential", "line"],
  ["teaser", "lines", 2],
  ["summary", "lines", 10],
  ["fasterNote", "lines", 2],
  ["leadsToNote", "lines", 2],
  ["preparesFor", "lines", 2],
  ["completionPercent", "short"],
  ["completionMonths", "short"],
  ["completionCohort", "line"],
  ["admission", "lines", 4],
  ["faqs", "lines", 10],
  ["retiredOn", "short"],
];

function textOf(content: ProgramContent, name: TextName): string {
  switch (name) {
    case "summary":
      return content.summary.join("\n\n");
    case "admission":
      return content.admission.join("\n");
    case "faqs":
      return content.faqs.map(({ question, answer }) => `${question}\n${answer}`).join("\n\n");
    default:
      return content[name] === null ? "" : String(content[name]);
  }
}

/** Everything of a program in one form; saving makes a draft and changes no public page. */
export function ProgramForm({ slug, version, content, successors, documentTitle, action }: Props) {
  return (
    <ActionForm action={action} title={documentTitle} id="p" className="mt-4 grid max-w-3xl gap-6">
      <HiddenField name="slug" value={slug} />
      <VersionField version={version} />
      <StoredMeanwhile />
      <PriceRows prices={content.prices} />
      {texts.map(([name, shape, rows]) => (
        <TextField
          key={name}
          name={name}
          label={fieldWords[name]}
          hint={hints[name]}
          defaultValue={textOf(content, name)}
          autoComplete="off"
          width={shape === "short" ? "short" : "full"}
          inputMode={name.startsWith("completion") && shape === "short" ? "numeric" : undefined}
          isMultiline={shape === "lines"}
          rows={rows}
        />
      ))}
      <SelectField
        name="successorSlug"
        label={fieldWords.successorSlug}
        hint="Named on the page once the program takes no more students."
        options={[{ value: "", label: "None" }, ...successors]}
        defaultValue={content.successorSlug ?? ""}
      />
      <div>
        <SubmitButton>Save as draft</SubmitButton>
      </div>
    </ActionForm>
  );
}
