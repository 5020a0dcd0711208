// The words for what is wrong with an estimate that somebody asked for.
import { MOST_MONTHS, type PriceField, type PriceProblem } from "../domain/price-query";

/** One sentence that says what to type instead. */
export function priceProblemText(problem: PriceProblem): string {
  switch (problem.field) {
    case "months":
      return problem.reason === "not_whole"
        ? "Type the months as a whole number, such as 25"
        : `Type a pace of 1 to ${MOST_MONTHS} months`;
    case "transfer":
      if (problem.reason === "not_whole")
        return "Type the courses you have already earned as a whole number, such as 4, or leave it empty";
      return problem.most === 0
        ? "Leave the courses already earned empty: this program can't be made shorter by them"
        : `Type at most ${problem.most} courses: one at least is left to study here`;
    case "start":
      return startWords[problem.reason];
  }
}

const startWords = {
  not_a_start: "Choose one of the start days in the list",
  too_soon: "That start can't be made any more. Choose one of the start days in the list",
  too_late: "That start is too far away to say anything about. Choose one from the list",
} as const;

/** The words at a field, where it has a problem. */
export function priceErrorOf(problems: readonly PriceProblem[], field: PriceField) {
  const problem = problems.find((candidate) => candidate.field === field);
  return problem ? priceProblemText(problem) : undefined;
}
