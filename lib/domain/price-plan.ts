/**
 * What a program costs to whom starts on a day, at a pace, with courses already earned.
 * Source: domain rule 9. The price is the one in force on the start day; a later change is told,
 * never guessed into the total.
 */
import { addDays, addMonths } from "./calendar";
import { type Estimate, estimate, type Price } from "./price";

/** A price from its day ("YYYY-MM-DD") on. `feesCents` null: fees are not published. */
export type DatedPrice = { price: Price; effectiveOn: string; feesCents: number | null };

export type PriceAsk = {
  /** Pace: months from start to finish without transfer. */
  months: number;
  /** Courses already earned. */
  transferred: number;
  /** "YYYY-MM-DD" */
  startsOn: string;
};

export type PricePlan = {
  ask: PriceAsk;
  estimate: Estimate;
  charged: DatedPrice;
  /** The start is later than today, and no price is published for it yet: it is today's price. */
  isTodaysPrice: boolean;
  /** A published change while the studies last. */
  change: DatedPrice | null;
  /** The last day of study, "YYYY-MM-DD": the soonest and the latest. */
  endsOn: { soonest: string; latest: string };
};

type Priced = { prices: readonly DatedPrice[]; courseCounts: readonly number[] };

/** The price in force on the day; null where none is yet. */
export function priceOn(prices: readonly DatedPrice[], day: string): DatedPrice | null {
  return prices
    .filter(({ effectiveOn }) => effectiveOn <= day)
    .reduce<DatedPrice | null>(
      (newest, price) => (newest && newest.effectiveOn >= price.effectiveOn ? newest : price),
      null,
    );
}

/**
 * The plan of one program; null where no price is in force on the start day, or where the courses
 * already earned leave nothing to study. `today`: "YYYY-MM-DD". Throws RangeError as `estimate`.
 */
export function planPrice(program: Priced, ask: PriceAsk, today: string): PricePlan | null {
  const charged = priceOn(program.prices, ask.startsOn);
  if (!charged || ask.transferred > mostTransferred(program.courseCounts)) return null;
  const { months, transferred, startsOn } = ask;
  const courses = { counts: program.courseCounts, transferred };
  const estimated = estimate({ price: charged.price, months, courses });
  const latest = lastDay(startsOn, estimated.months.high);
  const change = program.prices
    .filter(({ effectiveOn }) => effectiveOn > startsOn && effectiveOn <= latest)
    .sort((a, b) => (a.effectiveOn < b.effectiveOn ? -1 : 1))[0];
  return {
    ask,
    estimate: estimated,
    charged,
    isTodaysPrice: startsOn > today && charged.effectiveOn <= today,
    change: change ?? null,
    endsOn: { soonest: lastDay(startsOn, estimated.months.low), latest },
  };
}

/** How many courses one can bring so that at least one is left, whichever count holds. */
export function mostTransferred(counts: readonly number[]): number {
  return counts.length === 0 ? 0 : Math.max(0, Math.min(...counts) - 1);
}

/** Paces worth a look, in months, ascending: the published one, and one term fewer and more. */
export function paceChoices(price: Price, published: number): number[] {
  const term = price.model === "flat_per_term" ? price.termMonths : null;
  if (term === null) return [published];
  const terms = Math.ceil(published / term);
  const paces = [(terms - 1) * term, published, (terms + 1) * term];
  return paces.filter((months) => months > 0);
}

function lastDay(startsOn: string, months: number): string {
  return addDays(addMonths(startsOn, months), -1);
}
