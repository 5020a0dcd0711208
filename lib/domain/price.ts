/**
 * The true price: what a program costs to its end, by pace and by credit already earned.
 * Source: domain rule 9 (ceil(months / termMonths) × amount; months = ceil(base × (courses −
 * transferred) / courses), named as an assumption); golden values in facts/back-end-developer.
 * Tuition only: fees are another figure, and unpublished ones are never taken for 0.
 */

/** Amounts in cents of a US dollar. `per_credit`: the amount of one credit. */
export type Price =
  | { model: "flat_per_term"; amountCents: number; termMonths: number }
  | { model: "per_credit"; amountCents: number; credits: number }
  | { model: "fixed"; amountCents: number };

export type Range = { low: number; high: number };

export type EstimateInput = {
  price: Price;
  /** Pace: months from start to finish without transfer, whole and above 0. */
  months: number;
  /** Every published course count; `transferred` courses are already earned. */
  courses?: { counts: readonly number[]; transferred?: number };
};

export type Estimate = {
  months: Range;
  /** Paid terms: a fixed price is one; null where the price does not go by terms. */
  terms: Range | null;
  /** Paid credits; null where the price does not go by credits. */
  credits: Range | null;
  totalCents: Range;
  /** The calculation in one line, as it is shown beside the result. */
  formula: string;
};

/**
 * Estimates months, terms and total. A set of course counts gives a range; more transferred
 * courses than a count has are counted as all of them. A faster pace or more credit never costs
 * more. Throws RangeError on numbers that are not whole, negative, or 0 where a count is needed.
 */
export function estimate({ price, months: base, courses }: EstimateInput): Estimate {
  const counts = courses?.counts ?? [];
  const transferred = courses?.transferred ?? 0;
  requireWhole("months", base, 1);
  requireWhole("amountCents", price.amountCents, 0);
  requireWhole("transferred", transferred, 0);
  for (const count of counts) requireWhole("courses", count, 1);

  const left = (amount: number) => remaining(amount, counts, transferred);
  const months = left(base);
  const credit = transferred > 0 && counts.length > 0 ? { counts, transferred } : null;
  const pace = credit ? `${base} months × ${courseShare(credit)} = ${span(months, "month")}; ` : "";
  switch (price.model) {
    case "flat_per_term": {
      requireWhole("termMonths", price.termMonths, 1);
      const terms = each(months, (count) => Math.ceil(count / price.termMonths));
      const totalCents = each(terms, (count) => count * price.amountCents);
      const rounding = `${span(months, "month")} ÷ ${price.termMonths}-month terms, rounded up`;
      const formula = `${pace}${rounding} = ${span(terms, "term")}; ${span(terms, "term")} × ${dollars(
        price.amountCents,
      )} = ${dollarSpan(totalCents)}`;
      return { months, terms, credits: null, totalCents, formula };
    }
    case "per_credit": {
      requireWhole("credits", price.credits, 1);
      const credits = left(price.credits);
      const totalCents = each(credits, (count) => count * price.amountCents);
      const share = credit
        ? `${price.credits} credits × ${courseShare(credit)} = ${span(credits, "credit")}; `
        : "";
      const product = `${span(credits, "credit")} × ${dollars(price.amountCents)}`;
      const formula = `${share}${product} = ${dollarSpan(totalCents)}`;
      return { months, terms: null, credits, totalCents, formula };
    }
    case "fixed": {
      const totalCents = { low: price.amountCents, high: price.amountCents };
      const formula = `One price for the whole program: ${dollars(price.amountCents)}`;
      return { months, terms: { low: 1, high: 1 }, credits: null, totalCents, formula };
    }
  }
}

/** What is left of `amount` (months or credits) for each course count, rounded up. */
function remaining(amount: number, counts: readonly number[], transferred: number): Range {
  if (counts.length === 0) return { low: amount, high: amount };
  const left = counts.map((count) =>
    Math.ceil((amount * Math.max(0, count - transferred)) / count),
  );
  return { low: Math.min(...left), high: Math.max(...left) };
}

function each({ low, high }: Range, change: (value: number) => number): Range {
  return { low: change(low), high: change(high) };
}

function requireWhole(name: string, value: number, least: number): void {
  if (!Number.isSafeInteger(value) || value < least) {
    throw new RangeError(`${name} must be a whole number of at least ${least}`);
  }
}

function courseShare({ counts, transferred }: { counts: readonly number[]; transferred: number }) {
  const shares = counts.map((count) => `${Math.max(0, count - transferred)} of ${count}`);
  return `${shares.join(" or ")} courses left, rounded up`;
}

function span({ low, high }: Range, noun: string): string {
  const plural = high === 1 ? noun : `${noun}s`;
  return low === high ? `${low} ${plural}` : `${low} to ${high} ${plural}`;
}

function dollarSpan({ low, high }: Range): string {
  return low === high ? dollars(low) : `${dollars(low)} to ${dollars(high)}`;
}

// Made once: making a format costs a hundred times as much as using it.
const inDollars = new Intl.NumberFormat("en-US", {
  style: "currency",
  currency: "USD",
  maximumFractionDigits: 0,
});
const inCents = new Intl.NumberFormat("en-US", { style: "currency", currency: "USD" });

function dollars(cents: number): string {
  return (cents % 100 === 0 ? inDollars : inCents).format(cents / 100);
}
