import type { Metadata } from "next";
import { AddPrograms } from "@/components/comparison/add-programs";
import { ComparisonNotices } from "@/components/comparison/comparison-notices";
import { programName } from "@/components/program/program-facts";
import { ErrorSummary } from "@/components/ui/error-summary";
import { listCareers } from "@/db/queries/careers";
import { priceProblemText } from "@/lib/content/price-messages";
import { listing } from "@/lib/format";
import { Comparison } from "./comparison";
import { type CompareParams, loadComparison } from "./load";

type Props = { searchParams: Promise<CompareParams> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { programs, view } = await loadComparison(searchParams);
  const names = listing(programs.map(programName));
  const title = programs.length > 1 ? `Compare ${names}` : "Compare programs";
  return {
    title: programs.length > 1 && view.pace.problems.length > 0 ? `Error: ${title}` : title,
    robots: { index: false },
  };
}

export default async function ComparePage({ searchParams }: Props) {
  const [comparison, careers] = await Promise.all([loadComparison(searchParams), listCareers()]);
  const { programs, offered, view } = comparison;
  const [only] = programs;
  const problems = view.pace.problems.map((problem) => ({
    name: problem.field,
    message: priceProblemText(problem),
  }));
  return (
    <div className="print-wide">
      <h1 className="text-42 lg:text-60">Compare programs</h1>
      <p className="measure mt-4 text-ink-2">
        You can put two to four programs side by side. The address holds the comparison, so you can
        send it to somebody.
      </p>
      {programs.length > 1 && problems.length > 0 ? (
        <div className="mt-6 max-w-3xl">
          <ErrorSummary errors={problems} />
        </div>
      ) : null}
      <ComparisonNotices {...comparison} />
      {programs.length > 1 ? <Comparison comparison={comparison} careers={careers} /> : null}
      <div className="mt-10">
        {only && programs.length === 1 ? (
          <p className="measure mb-4">
            {programName(only)} is in your comparison. Add at least one more.
          </p>
        ) : null}
        <AddPrograms
          offered={offered}
          chosen={programs.map(({ slug }) => slug)}
          pace={view.pace.typed}
        />
      </div>
    </div>
  );
}
