import type { ProgramPublic, TrackPublic } from "@/db/queries/catalog";
import { type Estimate, estimate, type Price, type Range } from "@/lib/domain/price";
import { courseCountText } from "@/lib/domain/programs";
import { money, percent } from "@/lib/format";

type Named = { title: string; credential: string };

/** "Computer Science, B.S." */
export function programName({ title, credential }: Named): string {
  return `${title}, ${credential}`;
}

/** The estimate at the published months; null while no price is in force. */
export function publishedEstimate({
  tuition,
  completion,
}: Pick<ProgramPublic, "tuition" | "completion">): Estimate | null {
  return tuition ? estimate({ price: tuition.price, months: completion.months }) : null;
}

export function moneyRange({ low, high }: Range): string {
  return low === high ? money(low) : `${money(low)} to ${money(high)}`;
}

/** "$19,925", or "Not published". */
export function totalText(estimated: Estimate | null): string {
  return estimated ? moneyRange(estimated.totalCents) : "Not published";
}

/** The price as it is charged: "$3,985 a 6-month term", "one price for the whole program". */
export function priceText(price: Price): string {
  switch (price.model) {
    case "flat_per_term":
      return `${money(price.amountCents)} a ${price.termMonths}-month term`;
    case "per_credit":
      return `${money(price.amountCents)} a credit, ${price.credits} ${price.credits === 1 ? "credit" : "credits"}`;
    case "fixed":
      return "one price for the whole program";
  }
}

/** The price with its amount in every model. */
export function chargedText(price: Price): string {
  return price.model === "fixed" ? `${money(price.amountCents)} once` : priceText(price);
}

export function monthsText(months: number): string {
  return months === 1 ? "1 month" : `${months} months`;
}

type Completion = ProgramPublic["completion"];

/** Whom the time describes: "60% of graduates of similar programs". */
export function cohortText({ percent: share, cohort }: Completion): string {
  return share === null ? cohort : `${percent(share)} of ${cohort}`;
}

/** "If you finish in 25 months, as 60% of graduates of similar programs did". */
export function conditionText({ months, percent: share, cohort }: Completion): string {
  return share === null
    ? `It takes ${monthsText(months)} ${cohort}`
    : `If you finish in ${monthsText(months)}, as ${percent(share)} of ${cohort} did`;
}

type Counted = Pick<ProgramPublic, "courseCounts" | "courseCountReason">;

export function coursesText({ courseCounts, courseCountReason }: Counted): string {
  return courseCountText(courseCounts, courseCountReason);
}

/** The program as one of its tracks has it: with the track's own courses, where they are known. */
export function programOfTrack<P extends Counted>(
  program: P,
  track: Pick<TrackPublic, "courseCounts">,
): P {
  const { courseCounts } = track;
  return courseCounts ? { ...program, courseCounts, courseCountReason: null } : program;
}

/** The lengths that are paid for one by one, in months; a fixed price is one length. */
export function paidParts(price: Price, months: number): number[] {
  if (price.model !== "flat_per_term") return [months];
  return Array.from({ length: Math.ceil(months / price.termMonths) }, () => price.termMonths);
}

/** How many months the widest bar of a list needs. */
export function widestMonths(programs: readonly Pick<ProgramPublic, "tuition" | "completion">[]) {
  const lengths = programs.map(({ tuition, completion }) =>
    tuition
      ? paidParts(tuition.price, completion.months).reduce((sum, part) => sum + part, 0)
      : completion.months,
  );
  return Math.max(1, ...lengths);
}

const certificationWords = {
  opportunity: "You have the opportunity to earn them.",
  included: "Included at no additional cost.",
  not_stated: "Whether they are included in tuition is not stated. Ask a counselor.",
} as const;

export function certificationTermsText(terms: ProgramPublic["certificationTerms"]): string | null {
  return terms ? certificationWords[terms] : null;
}
