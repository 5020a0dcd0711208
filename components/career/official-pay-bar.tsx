import { RangeBar } from "@/components/charts/range-bar";
import type { WagePublic } from "@/db/queries/occupations-pay";
import { amountAt, payPeriodOf } from "@/lib/domain/pay";
import { amountText, periodWords } from "./pay-words";

/** Pay from the lowest to the highest tenth; nothing where there is no such scale. */
export function OfficialPayBar({ wage }: { wage: WagePublic }) {
  const period = payPeriodOf(wage);
  const low = amountAt(wage, period, "p10");
  const median = amountAt(wage, period, "median");
  const high = amountAt(wage, period, "p90");
  if (low.kind !== "exact" || median.kind !== "exact" || high.kind === "not_published") return null;
  const note = `median ${periodWords(period)}`;
  return (
    <RangeBar
      title={`Pay ${periodWords(period)}: ${amountText(median)} median, between ${amountText(low)} and ${amountText(high)}.`}
      low={{
        value: low.dollars,
        text: amountText(low),
        lines: ["lowest 10 percent", "earned less"],
      }}
      high={{
        value: high.dollars,
        text: amountText(high),
        lines:
          high.kind === "exact"
            ? ["highest 10 percent", "earned more"]
            : ["highest 10 percent,", "cut off there"],
      }}
      mark={{ value: median.dollars, text: amountText(median), note }}
    />
  );
}
