import { TermBar } from "@/components/charts/term-bar";
import { Expander } from "@/components/ui/expander";
import type { ProgramPublic } from "@/db/queries/catalog";
import { dateLong } from "@/lib/format";
import { announcedPriceTexts, earlierPriceText, feesText } from "./price-words";
import {
  chargedText,
  conditionText,
  monthsText,
  paidParts,
  publishedEstimate,
  totalText,
} from "./program-facts";

type Props = { program: Pick<ProgramPublic, "tuition" | "prices" | "completion" | "fasterNote"> };

/** The price as it is charged, then what that comes to at the published months. */
export function PriceSection({ program }: Props) {
  const { tuition, prices, completion, fasterNote } = program;
  const estimated = publishedEstimate(program);
  if (!tuition || !estimated) {
    return <p className="measure">The price is not published. A counselor can tell you.</p>;
  }
  const parts = paidParts(tuition.price, completion.months);
  const isByTerm = tuition.price.model === "flat_per_term";
  return (
    <>
      <p className="number text-42">{totalText(estimated)}</p>
      <p className="measure mt-1">
        {conditionText(completion)}
        {completion.percent === null ? ` and costs ${totalText(estimated)} in tuition.` : "."}{" "}
        {feesText(tuition.feesCents)}
      </p>
      <div className="mt-6 max-w-2xl">
        <TermBar
          parts={parts}
          widest={parts.reduce((sum, part) => sum + part, 0)}
          finishedAt={completion.months}
        />
        <p className="mt-2 flex flex-wrap justify-between gap-x-6 text-14 text-ink-2">
          <span>
            {isByTerm
              ? `${parts.length === 1 ? "1 block is 1 term" : `${parts.length} blocks are ${parts.length} terms`} of ${chargedText(tuition.price).replace(/ a \d+-month term/, "")}`
              : chargedText(tuition.price)}
          </span>
          <span>the line is month {completion.months}</span>
        </p>
      </div>
      <p className="measure mt-6">
        The price is {chargedText(tuition.price)}, in effect since {dateLong(tuition.effectiveOn)}
        {earlierPriceText(prices, tuition)}. {announcedPriceTexts(prices, tuition).join(" ")}
        {isByTerm ? " You pay for the term, not for each course." : ""} {fasterNote ?? ""}
      </p>
      <Expander summary="How this is calculated" className="mt-2">
        <p className="measure text-16">{estimated.formula}.</p>
        <p className="measure mt-2 text-16 text-ink-2">
          The time is not a promise. It describes {completion.cohort}
          {completion.percent === null ? "" : ", not everyone who starts"}. Your own may be shorter
          or longer, and then the total changes with it. {monthsText(completion.months)} is the
          figure published for this program.
        </p>
      </Expander>
    </>
  );
}
