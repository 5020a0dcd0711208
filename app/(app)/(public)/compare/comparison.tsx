import { type ComparisonRow, comparisonRows } from "@/components/comparison/comparison-rows";
import { ComparisonTable, differingRows } from "@/components/comparison/comparison-table";
import { programName } from "@/components/program/program-facts";
import { applyByText, shortDay } from "@/components/program/start-dates";
import type { CareerSummary } from "@/db/queries/careers";
import { comparePath } from "@/lib/domain/programs";
import { Keep } from "../../../(cached)/keep";
import { type Comparison as Loaded, withDifferences } from "./load";
import { RemoveControl } from "./remove-control";

type Props = { comparison: Loaded; careers: readonly CareerSummary[] };

/** The table, the way to see only what differs, and Save and Remove for each column. */
export function Comparison({ comparison, careers }: Props) {
  const { programs, onlyDifferences, isMine, isSaved, school } = comparison;
  const { start } = school;
  const slugs = programs.map(({ slug }) => slug);
  const pathOf = (some: string[]) => withDifferences(comparePath(some), onlyDifferences);
  const rows = comparisonRows({
    careers,
    nextStart: { day: shortDay(start.startsOn), note: applyByText(start) },
  });
  const differing = differingRows(rows, programs);
  return (
    <div className="mt-8">
      <p className="no-print mb-3 text-16">
        <a href={withDifferences(comparePath(slugs), !onlyDifferences)} className="link touch">
          {toggleText(onlyDifferences, rows, differing)}
        </a>
      </p>
      <ComparisonTable
        programs={programs}
        rows={onlyDifferences ? differing : rows}
        controlsOf={(program) => (
          <div className="flex flex-wrap gap-2">
            <Keep
              item={{ kind: "program", slug: program.slug, title: programName(program) }}
              from={pathOf(slugs)}
              isSaved={isSaved(program.slug)}
              isSaveOnly
            />
            <RemoveControl
              program={program}
              path={pathOf(slugs.filter((slug) => slug !== program.slug))}
              isMine={isMine}
            />
          </div>
        )}
      />
    </div>
  );
}

function toggleText(
  onlyDifferences: boolean,
  rows: readonly ComparisonRow[],
  differing: readonly ComparisonRow[],
): string {
  return onlyDifferences
    ? `Show all ${rows.length} rows`
    : `Show only the ${differing.length} rows that differ`;
}
