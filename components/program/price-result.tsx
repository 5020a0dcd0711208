import { TermBar } from "@/components/charts/term-bar";
import { DefinitionStrip } from "@/components/ui/definition-strip";
import type { ProgramPublic } from "@/db/queries/catalog";
import type { PricePlan } from "@/lib/domain/price-plan";
import { dateLong, monthYear } from "@/lib/format";
import {
  feesText,
  monthsRange,
  paceText,
  paidText,
  priceInForceText,
  publishedPaceText,
} from "./price-words";
import { chargedText, moneyRange, paidParts } from "./program-facts";

type Props = { program: Pick<ProgramPublic, "completion">; plan: PricePlan };

/** The total first, then what it rests on, then the calculation and its sources. */
export function PriceResult({ program: { completion }, plan }: Props) {
  const { estimate, charged, ask } = plan;
  const parts = paidParts(charged.price, estimate.months.high);
  const published = publishedPaceText(completion, plan);
  return (
    <>
      <p className="number text-42 lg:text-60">{moneyRange(estimate.totalCents)}</p>
      <p className="measure mt-2">
        {paceText(completion, plan)}. {feesText(charged.feesCents)}
      </p>
      {published ? <p className="measure mt-2 text-16 text-ink-2">{published}</p> : null}
      <div className="mt-5 max-w-2xl">
        <TermBar
          parts={parts}
          widest={parts.reduce((sum, part) => sum + part, 0)}
          finishedAt={estimate.months.high}
        />
      </div>
      <div className="mt-6">
        <DefinitionStrip
          label="Your estimate"
          isNarrow
          items={[
            { term: "You start", value: monthYear(ask.startsOn), note: dateLong(ask.startsOn) },
            { term: "You study", value: monthsRange(estimate.months), note: "at your pace" },
            { term: "You pay for", value: paidText(plan), note: chargedText(charged.price) },
            { term: "Likely end", value: endText(plan), note: "if the pace holds" },
          ]}
        />
      </div>
      <h3 className="mt-8 text-22">How this is calculated</h3>
      <p className="measure mt-2 text-16">{estimate.formula}.</p>
      <h3 className="mt-8 text-22">Where the numbers come from</h3>
      <ul className="bullets measure mt-2 grid gap-2 text-16">
        <li>{priceInForceText(plan)}</li>
        <li>
          The time describes {completion.cohort}
          {completion.percent === null ? "" : ", not everyone who starts"}. It is not a promise.
        </li>
        {ask.transferred > 0 ? (
          <li>
            We assume that each course takes the same share of the time
            {charged.price.model === "per_credit" ? " and has the same share of the credits" : ""}.
            {charged.price.model === "fixed"
              ? " The price is one for the whole program, so courses already earned shorten it but do not lower it."
              : ""}
          </li>
        ) : null}
      </ul>
    </>
  );
}

function endText({ endsOn: { soonest, latest } }: PricePlan): string {
  const [from, to] = [monthYear(soonest), monthYear(latest)];
  return from === to ? to : `${from} to ${to}`;
}
