import { RangeBar } from "@/components/charts/range-bar";
import type { FigurePublic } from "@/db/queries/careers";
import { figureOf, figureText } from "./career-words";

type Props = { figures: readonly FigurePublic[]; isPlainTitle?: boolean };

/** Pay from the lowest to the highest tenth; nothing when one of the three is not published. */
export function PayBar({ figures }: Props) {
  const wage = figureOf(figures, "wage");
  const low = figureOf(figures, "wage_p10");
  const high = figureOf(figures, "wage_p90");
  if (!wage?.value || !low?.value || !high?.value) return null;
  return (
    <RangeBar
      title={`Pay a year: ${figureText(wage)} ${wage.statistic}, between ${figureText(low)} and ${figureText(high)}.`}
      low={{
        value: low.value,
        text: figureText(low),
        lines: ["lowest 10 percent", "earned less"],
      }}
      high={{
        value: high.value,
        text: figureText(high),
        lines: ["highest 10 percent", "earned more"],
      }}
      mark={{ value: wage.value, text: figureText(wage), note: `${wage.statistic} a year` }}
    />
  );
}
