// The form of a program as an editor reads down it: what belongs together, and what helps.
import type { TypedProgram } from "@/lib/domain/program-typed";

export type FieldName = keyof TypedProgram;

type Shape = "line" | "medium" | "short" | "lines" | "select";

export type ProgramField = {
  name: FieldName;
  shape: Shape;
  rows?: number;
  hint?: string;
  isNumeric?: boolean;
};

export type ProgramSection = {
  id: string;
  title: string;
  fields: readonly ProgramField[];
};

export const programSections: readonly ProgramSection[] = [
  {
    id: "identity",
    title: "Name and place",
    fields: [
      { name: "title", shape: "line" },
      {
        name: "newSlug",
        shape: "line",
        hint: "What stands after /programs/. Once this is public, the old address leads on to the new one.",
      },
      { name: "credential", shape: "medium", hint: "As it stands on the diploma: “B.S.”." },
      { name: "level", shape: "select" },
      { name: "schoolSlug", shape: "select" },
      { name: "cipCode", shape: "short", hint: "Like 11.0701. Empty: none is given." },
    ],
  },
  {
    id: "words",
    title: "What the page says",
    fields: [
      {
        name: "teaser",
        shape: "lines",
        rows: 2,
        hint: "One sentence, in lists and at the top of the page.",
      },
      { name: "summary", shape: "lines", rows: 10, hint: "An empty line begins a new paragraph." },
      { name: "leadsToNote", shape: "lines", rows: 2 },
      { name: "preparesFor", shape: "lines", rows: 2 },
      {
        name: "licensureFor",
        shape: "line",
        hint: "The page then says that rules differ by state. Empty: the work needs no licence.",
      },
    ],
  },
  { id: "price", title: "Price", fields: [] },
  {
    id: "time",
    title: "Time and courses",
    fields: [
      { name: "completionMonths", shape: "short", isNumeric: true },
      {
        name: "completionPercent",
        shape: "short",
        isNumeric: true,
        hint: "Leave it empty where the share is not published: the page then says so.",
      },
      {
        name: "completionCohort",
        shape: "line",
        hint: "Needed to publish: “graduates of 2024”, “graduates of similar programs”.",
      },
      { name: "fasterNote", shape: "lines", rows: 2 },
      { name: "courseCounts", shape: "short", hint: "38, or 38, 39 where it differs." },
      {
        name: "courseCountReason",
        shape: "line",
        hint: "Needed where there are several counts: “depends on the track”.",
      },
      {
        name: "courses",
        shape: "lines",
        rows: 12,
        hint: "A line each: “Title | credits | what it is about”. Credits and what it is about can be left out.",
      },
      { name: "skills", shape: "lines", rows: 6, hint: "A line each." },
      { name: "teaches", shape: "lines", rows: 4, hint: "A line each." },
    ],
  },
  {
    id: "parts",
    title: "Tracks and certifications",
    fields: [{ name: "certificationTerms", shape: "select" }],
  },
  {
    id: "admission",
    title: "Getting in",
    fields: [{ name: "admission", shape: "lines", rows: 4, hint: "A line each." }],
  },
  {
    id: "questions",
    title: "Questions",
    fields: [
      {
        name: "faqs",
        shape: "lines",
        rows: 12,
        hint: "A question on a line, its answer on the lines below it, then an empty line.",
      },
    ],
  },
  {
    id: "retiring",
    title: "Retiring",
    fields: [
      {
        name: "retiredOn",
        shape: "medium",
        hint: "A day like 2027-01-31. Empty: it takes students.",
      },
      {
        name: "successorSlug",
        shape: "select",
        hint: "Named on the page once the program takes no more students.",
      },
    ],
  },
];
