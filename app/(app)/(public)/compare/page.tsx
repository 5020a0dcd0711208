import type { Metadata } from "next";
import { AddPrograms } from "@/components/comparison/add-programs";
import { ComparisonNotices } from "@/components/comparison/comparison-notices";
import { comparisonRows } from "@/components/comparison/comparison-rows";
import { ComparisonTable, differingRows } from "@/components/comparison/comparison-table";
import { programName } from "@/components/program/program-facts";
import { applyByText, shortDay } from "@/components/program/start-dates";
import { listCareers } from "@/db/queries/careers";
import { comparePath } from "@/lib/domain/programs";
import { listing } from "@/lib/format";
import { Keep } from "../../../(cached)/keep";
import { type CompareParams, loadComparison, withDifferences } from "./load";
import { RemoveControl } from "./remove-control";

type Props = { searchParams: Promise<CompareParams> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { programs } = await loadComparison(searchParams);
  const names = listing(programs.map(programName));
  return {
    title: programs.length > 1 ? `Compare ${names}` : "Compare programs",
    robots: { index: false },
  };
}

export default async function ComparePage({ searchParams }: Props) {
  const [comparison, careers] = await Promise.all([loadComparison(searchParams), listCareers()]);
  const { programs, onlyDifferences, isMine, isSaved, offered, school } = comparison;
  const slugs = programs.map(({ slug }) => slug);
  const path = withDifferences(comparePath(slugs), onlyDifferences);
  const rows = comparisonRows({
    careers,
    nextStart: { day: shortDay(school.start.startsOn), note: applyByText(school.start) },
  });
  const differing = differingRows(rows, programs);
  return (
    <div className="print-wide">
      <h1 className="text-42 lg:text-60">Compare programs</h1>
      <p className="measure mt-4 text-ink-2">
        You can put two to four programs side by side. The address holds the comparison, so you can
        send it to somebody.
      </p>
      <ComparisonNotices {...comparison} />
      {programs.length > 1 ? (
        <div className="mt-8">
          <p className="no-print mb-3 text-16">
            <a href={withDifferences(comparePath(slugs), !onlyDifferences)} className="link touch">
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
                  from={path}
                  isSaved={isSaved(program.slug)}
                  isSaveOnly
                />
                <RemoveControl
                  program={program}
                  path={withDifferences(
                    comparePath(slugs.filter((slug) => slug !== program.slug)),
                    onlyDifferences,
                  )}
                  isMine={isMine}
                />
              </div>
            )}
          />
        </div>
      ) : null}
      <div className="mt-10">
        {programs.length === 1 && programs[0] ? (
          <p className="measure mb-4">
            {programName(programs[0])} is in your comparison. Add at least one more.
          </p>
        ) : null}
        <AddPrograms offered={offered} chosen={slugs} />
      </div>
    </div>
  );
}
