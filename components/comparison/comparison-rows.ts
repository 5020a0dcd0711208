// What a comparison says, cell by cell, as data: a cell depends on its own program alone, never on
// the columns beside it.
import { figureOf, figureText } from "@/components/career/career-words";
import { feesText, monthsRange, paidText, pricePath } from "@/components/program/price-words";
import {
  certificationTermsText,
  chargedText,
  conditionText,
  coursesText,
  moneyRange,
  monthsText,
  publishedEstimate,
} from "@/components/program/program-facts";
import type { CareerSummary } from "@/db/queries/careers";
import type { ProgramPublic } from "@/db/queries/catalog";
import { NOT_PUBLISHED } from "@/lib/domain/figures";
import { planPrice } from "@/lib/domain/price-plan";
import { dateLong, money, percent } from "@/lib/format";

/** A link where it has an address; `rest` stands behind it. */
export type CellItem = { text: string; href?: string; rest?: string };

export type Cell =
  | { kind: "words"; text: string; note: string | null }
  | { kind: "number"; text: string; note: string | null; link: CellItem | null }
  | { kind: "list"; items: CellItem[] }
  /** Nothing is known, in these words. */
  | { kind: "none"; text: string };

export type ComparisonRow = {
  label: string;
  /** One for each program, in their order. */
  cells: Cell[];
};

export type ComparisonContext = {
  careers: readonly CareerSummary[];
  /** "YYYY-MM-DD" of the school. */
  today: string;
  /** The earliest start that can be made ("YYYY-MM-DD"), in words and with its last day to apply. */
  start: { on: string; day: string; note: string | null };
  /** One pace for all, if the reader gave one. */
  pace: { months: number; transferred: number } | null;
};

type CellOf = (program: ProgramPublic) => Cell;

const none = (text: string = NOT_PUBLISHED): Cell => ({ kind: "none", text });

const number = (text: string, note: string | null, link: CellItem | null = null): Cell => ({
  kind: "number",
  text,
  note,
  link,
});

const words = (text: string | null, note: string | null = null): Cell =>
  text ? { kind: "words", text, note } : none();

const list = (items: readonly (string | CellItem)[], empty: string): Cell =>
  items.length === 0
    ? none(empty)
    : {
        kind: "list",
        items: items.map((item) => (typeof item === "string" ? { text: item } : item)),
      };

/** Every row of the comparison. Prices stand as they are charged, then as totals to compare. */
export function comparisonRows(
  programs: readonly ProgramPublic[],
  context: ComparisonContext,
): ComparisonRow[] {
  const rows: [label: string, cellOf: CellOf][] = [
    ...priceRows(context),
    ["Time", time],
    ["Finished in that time", finished],
    ["Courses", (program) => words(coursesText(program))],
    ["Credential", ({ credential }) => words(credential)],
    ["School", ({ school }) => words(school.name)],
    ["Certifications", (program) => list(namesOf(program.certifications), "None listed")],
    ["On what terms", (program) => words(certificationTermsText(program.certificationTerms))],
    ["Tracks", tracks],
    ["Skills", ({ skills }) => list(skills, NOT_PUBLISHED)],
    ["To be admitted", ({ admission }) => list(admission, NOT_PUBLISHED)],
    ...(programs.some(({ licensureFor }) => licensureFor)
      ? [["Licensed work", licensure] as [string, CellOf]]
      : []),
    ["Can be shorter", ({ fasterNote }) => words(fasterNote)],
    ["Leads on to", ({ leadsToNote }) => words(leadsToNote)],
    ["Careers, with their pay", (program) => careersWithPay(program, context.careers)],
    ["Next start you can make", () => number(context.start.day, context.start.note)],
  ];
  return rows.map(([label, cellOf]) => ({ label, cells: programs.map(cellOf) }));
}

/** Rows in which at least two programs say something else. */
export function differingRows(rows: readonly ComparisonRow[]): ComparisonRow[] {
  const hasOwnWords = (cell: Cell) =>
    // The link leads to each program's own page, so it always differs.
    JSON.stringify(cell.kind === "number" ? { ...cell, link: null } : cell);
  return rows.filter(({ cells }) => new Set(cells.map(hasOwnWords)).size > 1);
}

function priceRows(context: ComparisonContext): [label: string, cellOf: CellOf][] {
  const { pace } = context;
  return [
    [
      "Tuition as it is charged",
      ({ tuition }) =>
        tuition
          ? words(chargedText(tuition.price), `in effect since ${dateLong(tuition.effectiveOn)}`)
          : none(),
    ],
    ["Total to compare", publishedTotal],
    ...(pace
      ? [
          [paceLabel(pace), (program: ProgramPublic) => atPace(program, pace, context)] as [
            string,
            CellOf,
          ],
        ]
      : []),
    [
      "Fees",
      ({ tuition }) => (tuition?.feesCents == null ? none() : words(money(tuition.feesCents))),
    ],
  ];
}

function publishedTotal(program: ProgramPublic): Cell {
  const estimated = publishedEstimate(program);
  return estimated
    ? number(moneyRange(estimated.totalCents), conditionText(program.completion))
    : none();
}

function paceLabel({ months, transferred }: { months: number; transferred: number }): string {
  const courses = transferred === 1 ? "1 course" : `${transferred} courses`;
  return `Total at ${monthsText(months)}${transferred > 0 ? `, ${courses} earned` : ""}`;
}

function atPace(
  program: ProgramPublic,
  pace: { months: number; transferred: number },
  { start, today }: ComparisonContext,
): Cell {
  if (program.prices.length === 0) return none();
  const plan = planPrice(program, { ...pace, startsOn: start.on }, today);
  if (!plan) return none(`Not counted: it has ${coursesText(program)} in all`);
  const { estimate, charged } = plan;
  const length = pace.transferred > 0 ? `, ${monthsRange(estimate.months)} left` : "";
  const paid = charged.price.model === "fixed" ? "one price, at any pace" : paidText(plan);
  const fees = charged.feesCents === null ? "" : ` ${feesText(charged.feesCents)}`;
  return number(moneyRange(estimate.totalCents), `${paid}${length}${fees && `.${fees}`}`, {
    text: "How this is counted",
    href: pricePath(program.slug, { ...pace, startsOn: start.on }),
  });
}

/** The row below names the cohort of a share. */
function time({ completion: { percent: share, months, cohort } }: ProgramPublic): Cell {
  return number(monthsText(months), share === null ? cohort : null);
}

function finished({ completion: { percent: share, months, cohort } }: ProgramPublic): Cell {
  return share === null ? none() : number(percent(share), `of ${cohort}, in ${monthsText(months)}`);
}

const namesOf = (uses: readonly { name: string }[]) => uses.map(({ name }) => name);

function tracks({ slug, tracks: all }: ProgramPublic): Cell {
  const items = all.map(({ slug: track, title, adds }) => ({
    text: title,
    rest: adds.length > 0 ? `, adds ${certificationCount(adds.length)}` : "",
    href: `/programs/${slug}/${track}`,
  }));
  return list(items, "None listed");
}

const certificationCount = (count: number) =>
  count === 1 ? "1 certification" : `${count} certifications`;

function licensure({ licensureFor }: ProgramPublic): Cell {
  return licensureFor
    ? words(licensureFor, "whether it meets your state's rules is not determined for your state")
    : none("None named");
}

function careersWithPay(program: ProgramPublic, careers: readonly CareerSummary[]): Cell {
  const items = program.careers.map(({ slug, title }) => {
    const figures = careers.find((career) => career.slug === slug)?.figures ?? [];
    const wage = figureOf(figures, "wage");
    const pay =
      wage && wage.value !== null
        ? `${figureText(wage)} a year (${wage.statistic}${wage.isProxy ? ", of a wider group" : ""})`
        : "pay not published";
    return { text: title, rest: `, ${pay}`, href: `/careers/${slug}` };
  });
  return list(items, "None listed");
}
