import type { Metadata } from "next";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { PaceLinks } from "@/components/program/pace-links";
import { PriceForm, priceFieldId } from "@/components/program/price-form";
import { PriceResult } from "@/components/program/price-result";
import { pricePath } from "@/components/program/price-words";
import { moneyRange, programName } from "@/components/program/program-facts";
import { RetiredNotice } from "@/components/program/retired-notice";
import { ErrorSummary } from "@/components/ui/error-summary";
import { priceProblemText } from "@/lib/content/price-messages";
import type { AddressValues } from "@/lib/domain/price-query";
import { loadPrice } from "./load";

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<AddressValues> };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { program, query, plan } = await loadPrice(params, searchParams);
  const title = `What ${programName(program)} costs`;
  const total = plan && !program.isRetired ? `: ${moneyRange(plan.estimate.totalCents)}` : "";
  return {
    title: query.problems.length > 0 ? `Error: ${title}` : `${title}${total}`,
    alternates: { canonical: `/programs/${program.slug}/price` },
    robots: { index: false },
  };
}

export default async function PricePage({ params, searchParams }: Props) {
  const { program, starts, query, plan } = await loadPrice(params, searchParams);
  const name = programName(program);
  const problems = query.problems.map((problem) => ({
    name: priceFieldId(problem.field),
    message: priceProblemText(problem),
  }));
  return (
    <>
      <Breadcrumbs
        items={[
          { label: "Programs", href: "/programs" },
          { label: name, href: `/programs/${program.slug}` },
          { label: "Price" },
        ]}
      />
      <h1 className="mt-4 mb-8 max-w-[18em] text-42 lg:text-60">What {name} costs</h1>
      {program.isRetired ? (
        <div className="max-w-3xl">
          <RetiredNotice program={program} />
        </div>
      ) : (
        <>
          <ErrorSummary errors={problems} />
          <div className="grid gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,1fr)_24rem]">
            <section aria-labelledby="estimate-title">
              <h2 id="estimate-title" className="mb-3 text-30">
                Tuition to the end
              </h2>
              {plan ? <PriceResult program={program} plan={plan} /> : null}
              {plan ? (
                <p className="no-print measure mt-6 text-16">
                  <a href={pricePath(program.slug, plan.ask)} className="link">
                    The address of this estimate
                  </a>{" "}
                  holds all of it, so you can keep it or send it to somebody.
                </p>
              ) : (
                <p className="measure">{withoutPlan(problems.length > 0)}</p>
              )}
            </section>
            <section aria-labelledby="change-title" className="no-print">
              <h2 id="change-title" className="mb-4 text-22">
                Count with something else
              </h2>
              <PriceForm
                program={program}
                typed={query.typed}
                starts={starts}
                problems={query.problems}
              />
              <div className="mt-6">
                <PaceLinks program={program} ask={query.ask ?? undefined} />
              </div>
            </section>
          </div>
        </>
      )}
    </>
  );
}

function withoutPlan(hasProblem: boolean): string {
  return hasProblem
    ? "Nothing was counted yet. What you typed is still in the form: put right what is named above."
    : "The price is not published. A counselor can tell you.";
}
