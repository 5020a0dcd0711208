import { comparisonRows, differingRows } from "@/components/comparison/comparison-rows";
import { ComparisonTable } from "@/components/comparison/comparison-table";
import { PaceForm } from "@/components/comparison/pace-form";
import { programName } from "@/components/program/program-facts";
import { applyByText, shortDay } from "@/components/program/start-dates";
import type { CareerSummary } from "@/db/queries/careers";
import { Keep } from "../../../(cached)/keep";
import { comparisonPath, type Comparison as Loaded } from "./load";
import { RemoveControl } from "./remove-control";

type Props = { comparison: Loaded; careers: readonly CareerSummary[] };

/** The table, the ways to look at it, and Save and Remove for each column. */
export function Comparison({ comparison, careers }: Props) {
  const { programs, view, isMine, isSaved, school } = comparison;
  const { start, today } = school;
  const slugs = programs.map(({ slug }) => slug);
  const pathOf = (some: string[]) => comparisonPath(some, view);
  const { onlyDifferences, pace } = view;
  const rows = comparisonRows(programs, {
    careers,
    today,
    start: { on: start.startsOn, day: shortDay(start.startsOn), note: applyByText(start) },
    pace: pace.pace,
  });
  const differing = differingRows(rows);
  const noPace = { typed: { months: "", transfer: "" }, problems: [], pace: null };
  return (
    <div className="mt-8">
      <PaceForm
        slugs={slugs}
        onlyDifferences={onlyDifferences}
        query={pace}
        pathWithout={comparisonPath(slugs, { onlyDifferences, pace: noPace })}
      />
      <p className="no-print mt-6 mb-3 text-16">
        <a
          href={comparisonPath(slugs, { ...view, onlyDifferences: !onlyDifferences })}
          className="link touch"
        >
          {onlyDifferences
            ? `Show all ${rows.length} rows`
            : `Show only the ${differing.length} rows that differ`}
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
