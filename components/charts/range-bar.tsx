import { anchorAt, percentScale } from "./scale";

type End = { value: number; text: string; lines: [string, string] };

type Props = {
  /** Read out in place of the drawing; the numbers also stand in a table beside it. */
  title: string;
  low: End;
  high: End;
  mark: { value: number; text: string; note: string };
};

/** A bar with its ends named and one value marked. Text keeps its size at every width. */
export function RangeBar({ title, low, high, mark }: Props) {
  const at = percentScale(low.value, high.value)(mark.value);
  const anchor = anchorAt(at);
  return (
    <svg role="img" aria-label={title} width="100%" height="148" className="chart overflow-visible">
      <text x={`${at}%`} y="24" textAnchor={anchor} className="chart-value">
        {mark.text}
      </text>
      <text x={`${at}%`} y="45" textAnchor={anchor}>
        {mark.note}
      </text>
      <rect y="66" width="100%" height="14" rx="3" className="chart-bar fill-accent-bar" />
      <line
        x1={`${at}%`}
        x2={`${at}%`}
        y1="54"
        y2="92"
        strokeWidth="3"
        className="chart-mark stroke-accent"
      />
      <BarEnd x="0%" anchor="start" end={low} />
      <BarEnd x="100%" anchor="end" end={high} />
    </svg>
  );
}

function BarEnd({ x, anchor, end }: { x: string; anchor: "start" | "end"; end: End }) {
  return (
    <>
      <text x={x} y="106" textAnchor={anchor} className="chart-end">
        {end.text}
      </text>
      {end.lines.map((line, index) => (
        <text key={line} x={x} y={125 + index * 18} textAnchor={anchor}>
          {line}
        </text>
      ))}
    </>
  );
}
