import type { ProgramPublic } from "@/db/queries/catalog";
import type { DatedPrice, PricePlan } from "@/lib/domain/price-plan";
import { dateLong, money } from "@/lib/format";
import { chargedText, cohortText, conditionText, monthsText } from "./program-facts";

type Completion = ProgramPublic["completion"];

/** "25 months", "18 to 19 months". */
export function monthsRange({ low, high }: { low: number; high: number }): string {
  return low === high ? monthsText(low) : `${low} to ${monthsText(high)}`;
}

/** The address of an estimate; what is left out is as published. */
export function pricePath(
  slug: string,
  values: { months: number; transferred?: number; startsOn?: string },
): string {
  const { months, transferred = 0, startsOn } = values;
  const query = new URLSearchParams({ months: String(months) });
  if (transferred > 0) query.set("transfer", String(transferred));
  if (startsOn) query.set("start", startsOn);
  return `/programs/${slug}/price?${query}`;
}

/** On what the total rests, as a clause: "If you finish in 25 months, as 60% of … did". */
export function paceText(completion: Completion, plan: PricePlan): string {
  const { months, transferred } = plan.ask;
  const isPublished = months === completion.months;
  if (transferred === 0) {
    return isPublished ? conditionText(completion) : `If you finish in ${monthsText(months)}`;
  }
  const whole =
    isPublished && completion.percent !== null
      ? `${monthsText(months)}, as it took ${cohortText(completion)}`
      : monthsText(months);
  return `If the whole program would take you ${whole}, and ${coursesEarned(transferred)}, ${monthsRange(plan.estimate.months)} are left`;
}

function coursesEarned(count: number): string {
  return count === 1 ? "1 course is already earned" : `${count} courses are already earned`;
}

/** What others took, beside a pace of one's own; null where the pace is theirs. */
export function publishedPaceText(completion: Completion, plan: PricePlan): string | null {
  if (plan.ask.months === completion.months) return null;
  return completion.percent === null
    ? `As published, it takes ${monthsText(completion.months)} ${completion.cohort}.`
    : `As published, ${cohortText(completion)} finished in ${monthsText(completion.months)}.`;
}

/** Which price the estimate takes, and what is known of later ones. */
export function priceInForceText({ charged, ask, isTodaysPrice, change }: PricePlan): string {
  const price = chargedText(charged.price);
  const from = dateLong(charged.effectiveOn);
  const own = isTodaysPrice
    ? `The price is today's: ${price}, in effect since ${from}. None is published for ${dateLong(ask.startsOn)} yet, so it may change before you start.`
    : `The price is the one for ${dateLong(ask.startsOn)}: ${price}, from ${from} on.`;
  return change
    ? `${own} From ${dateLong(change.effectiveOn)} on, ${chargedText(change.price)} is published; whether it applies to those who started before is not stated. Ask a counselor.`
    : own;
}

/** "5 terms", "120 credits", "The whole program": what is paid for. */
export function paidText({ estimate: { terms, credits }, charged }: PricePlan): string {
  if (charged.price.model === "fixed") return "The whole program";
  if (credits) return rangeOf(credits, "credit");
  return terms ? rangeOf(terms, "term") : "Not published";
}

function rangeOf({ low, high }: { low: number; high: number }, noun: string): string {
  const count = low === high ? `${low}` : `${low} to ${high}`;
  return high === 1 ? `${count} ${noun}` : `${count} ${noun}s`;
}

export function feesText(feesCents: number | null): string {
  return feesCents === null
    ? "This is tuition only: fees are not published."
    : `Fees of ${money(feesCents)} come on top.`;
}

/** "; before that $3,895 a 6-month term from July 1, 2024": what the price was, one step back. */
export function earlierPriceText(
  prices: readonly DatedPrice[],
  inForce: Pick<DatedPrice, "effectiveOn">,
): string {
  const earlier = prices.find(({ effectiveOn }) => effectiveOn < inForce.effectiveOn);
  return earlier
    ? `; before that ${chargedText(earlier.price)}, from ${dateLong(earlier.effectiveOn)}`
    : "";
}

/** Announced prices, the next one first: "From July 1, 2027: $4,100 a 6-month term." */
export function announcedPriceTexts(
  prices: readonly DatedPrice[],
  inForce: Pick<DatedPrice, "effectiveOn">,
): string[] {
  return prices
    .filter(({ effectiveOn }) => effectiveOn > inForce.effectiveOn)
    .map(({ effectiveOn, price }) => `From ${dateLong(effectiveOn)}: ${chargedText(price)}.`)
    .reverse();
}
