// The same lists as tables, a row each, for spreadsheets.
import { type CsvCell, csvText } from "@/lib/domain/csv";
import { FIGURE_KINDS } from "@/lib/domain/figures";
import type { ApiCareerSummary } from "@/lib/schemas/api-careers";
import type { ApiProgramSummary } from "@/lib/schemas/api-programs";
import type { OpenAnswer } from "./answer";

type Column<T> = [name: string, cell: (row: T) => CsvCell];

const programColumns: Column<ApiProgramSummary>[] = [
  ["slug", (row) => row.slug],
  ["title", (row) => row.title],
  ["credential", (row) => row.credential],
  ["level", (row) => row.level],
  ["school", (row) => row.school.name],
  ["cip_code", (row) => row.cipCode],
  ["url", (row) => row.url],
  ["course_counts", (row) => row.courseCounts.join(" ")],
  ["completion_percent", (row) => row.completion.percent],
  ["completion_months", (row) => row.completion.months],
  ["completion_cohort", (row) => row.completion.cohort],
  ["price_model", (row) => row.tuition.model],
  ["amount_usd", (row) => dollars(row.tuition.amountCents)],
  ["term_months", (row) => row.tuition.termMonths],
  ["credits", (row) => row.tuition.credits],
  ["price_effective_on", (row) => row.tuition.effectiveOn],
  ["fees_usd", (row) => dollars(row.tuition.feesCents)],
  ["total_usd_low", (row) => dollars(row.total?.cents.low ?? null)],
  ["total_usd_high", (row) => dollars(row.total?.cents.high ?? null)],
  ["source", (row) => row.tuition.source],
  ["is_retired", (row) => row.isRetired],
  ["successor", (row) => row.successor?.slug ?? null],
];

/** Each figure with the part of its passport that tells it from another. */
const figureColumns = FIGURE_KINDS.flatMap((kind): Column<ApiCareerSummary>[] => {
  const find = (row: ApiCareerSummary) => row.figures.find((figure) => figure.kind === kind);
  return [
    [kind, (row) => find(row)?.value ?? null],
    [`${kind}_mark`, (row) => find(row)?.mark ?? null],
    [`${kind}_statistic`, (row) => find(row)?.statistic ?? null],
    [`${kind}_unit`, (row) => find(row)?.unit ?? null],
    [`${kind}_source`, (row) => find(row)?.source ?? null],
    [`${kind}_release`, (row) => find(row)?.release ?? null],
    [`${kind}_published_for`, (row) => find(row)?.publishedFor ?? null],
    [`${kind}_is_proxy`, (row) => find(row)?.isProxy ?? null],
    [`${kind}_is_out_of_date`, (row) => find(row)?.isOutOfDate ?? null],
  ];
});

const careerColumns: Column<ApiCareerSummary>[] = [
  ["kind", (row) => row.kind],
  ["slug", (row) => row.slug],
  ["title", (row) => row.title],
  ["field", (row) => row.field],
  ["occupation_codes", (row) => row.occupations.map(({ code }) => code).join(" ")],
  ["url", (row) => row.url],
  ...figureColumns,
];

export const programTable = (rows: readonly ApiProgramSummary[]) =>
  tableOf("programs", programColumns, rows);

export const careerTable = (rows: readonly ApiCareerSummary[]) =>
  tableOf("careers", careerColumns, rows);

function tableOf<T>(name: string, columns: Column<T>[], rows: readonly T[]): OpenAnswer {
  return {
    body: csvText(
      columns.map(([column]) => column),
      rows.map((row) => columns.map(([, cell]) => cell(row))),
    ),
    type: "text/csv; charset=utf-8",
    headers: { "content-disposition": `attachment; filename="${name}.csv"` },
  };
}

const dollars = (cents: number | null) => (cents === null ? null : cents / 100);
