import { RangeBar } from "@/components/charts/range-bar";
import type { FigurePublic } from "@/db/queries/careers";
import { figureOf, figureText, isOfAnother } from "./career-words";

type Props = { figures: readonly FigurePublic[]; isPlainTitle?: boolean };

/**
 * Pay from the lowest to the highest tenth; the amount alone where one of the two is not published
 * or is of another edition.
 */
export function PayBar({ figures }: Props) {
  const wage = figureOf(figures, "wage");
  const low = figureOf(figures, "wage_p10");
  const high = figureOf(figures, "wage_p90");
  if (!wage) return null;
  const isDrawn = [low, high].every((end) => end?.value && !isOfAnother(end, wage));
  if (!isDrawn || !wage.value || !low?.value || !high?.value) return <PayAlone wage={wage} />;
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

function PayAlone({ wage }: { wage: FigurePublic }) {
  return (
    <p>
      <span className="number block text-42">{figureText(wage)}</span>
      <span className="text-14 text-ink-2">{wage.statistic} a year</span>
    </p>
  );
}
