import type { ReactNode } from "react";
import { figureOf, figureText } from "@/components/career/career-words";
import {
  certificationTermsText,
  chargedText,
  cohortText,
  conditionText,
  coursesText,
  monthsText,
  publishedEstimate,
  totalText,
} from "@/components/program/program-facts";
import type { CareerSummary } from "@/db/queries/careers";
import type { ProgramPublic } from "@/db/queries/catalog";
import { dateLong, listing, money } from "@/lib/format";
import { CellList, CellNumber, NotPublished } from "./comparison-cells";

export type ComparisonRow = {
  label: string;
  cell: (program: ProgramPublic) => ReactNode;
  /** What the cell says, as text: two programs that say the same do not differ. */
  textOf: (program: ProgramPublic) => string;
};

type Context = {
  careers: readonly CareerSummary[];
  nextStart: { day: string; note: string | null };
};

/** A row whose cell is its own text. */
function plain(label: string, textOf: (program: ProgramPublic) => string): ComparisonRow {
  return { label, textOf, cell: textOf };
}

/** A row whose cell is a list of names. */
function list(label: string, namesOf: (program: ProgramPublic) => string[], empty: string) {
  return {
    label,
    textOf: (program: ProgramPublic) => namesOf(program).join("\n"),
    cell: (program: ProgramPublic) => <CellList items={namesOf(program)} empty={empty} />,
  };
}

const charged = ({ tuition }: ProgramPublic) => (tuition ? chargedText(tuition.price) : "");
const since = ({ tuition }: ProgramPublic) =>
  tuition ? `in effect since ${dateLong(tuition.effectiveOn)}` : "";

/** Every line of the comparison. Prices stand as they are charged, then as a total to compare. */
export function comparisonRows({ careers, nextStart }: Context): ComparisonRow[] {
  const payOf = (slug: string) =>
    figureText(figureOf(careers.find((career) => career.slug === slug)?.figures ?? [], "wage"));
  return [
    {
      label: "Tuition as it is charged",
      textOf: charged,
      cell: (program) =>
        program.tuition ? (
          <>
            {charged(program)}
            <span className="mt-1 block text-14 text-ink-2">{since(program)}</span>
          </>
        ) : (
          <NotPublished />
        ),
    },
    {
      label: "Total to compare",
      textOf: (program) => totalText(publishedEstimate(program)),
      cell: (program) => (
        <CellNumber
          value={totalText(publishedEstimate(program))}
          note={conditionText(program.completion)}
        />
      ),
    },
    plain("Fees", ({ tuition }) =>
      tuition?.feesCents == null ? "Not published" : money(tuition.feesCents),
    ),
    {
      label: "Time",
      textOf: ({ completion }) => `${completion.months} ${cohortText(completion)}`,
      cell: ({ completion }) => (
        <CellNumber value={monthsText(completion.months)} note={cohortText(completion)} />
      ),
    },
    plain("Courses", coursesText),
    plain("Credential", ({ credential }) => credential),
    plain("School", ({ school }) => school.name),
    list(
      "Certifications",
      ({ certifications }) => certifications.map(({ name }) => name),
      "None listed",
    ),
    plain(
      "On what terms",
      (program) => certificationTermsText(program.certificationTerms) ?? "Not published",
    ),
    {
      label: "Tracks",
      textOf: ({ tracks }) => listing(tracks.map(({ title }) => title)),
      cell: ({ tracks }) => (
        <CellList
          items={tracks.map(({ title, adds }) => `${title}, adds ${adds.length} certifications`)}
          empty="None listed"
        />
      ),
    },
    list("Skills", ({ skills }) => skills, "Not published"),
    plain("Can be shorter", ({ fasterNote }) => fasterNote ?? "Not published"),
    plain("Leads on to", ({ leadsToNote }) => leadsToNote ?? "Not published"),
    {
      label: "Careers, with average pay",
      textOf: (program) => listing(program.careers.map(({ title }) => title)),
      cell: (program) => (
        <CellList
          items={program.careers.map(({ slug, title }) => `${title}, ${payOf(slug)} a year`)}
          empty="None listed"
        />
      ),
    },
    {
      label: "Next start",
      textOf: () => nextStart.day,
      cell: () => <CellNumber value={nextStart.day} note={nextStart.note} />,
    },
  ];
}
