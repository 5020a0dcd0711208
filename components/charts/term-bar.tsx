import { percentScale } from "./scale";

type Props = {
  /** Lengths that are paid for one by one, in months; one fixed price is one length. */
  parts: readonly number[];
  /** Months that the full width stands for, the same in every bar of a list. */
  widest: number;
  /** The month in which the program is finished, marked on the bar. */
  finishedAt?: number;
};

const GAP = 0.7;

/** What is paid for, as lengths of time: one block per term. The words beside it say the same. */
export function TermBar({ parts, widest, finishedAt }: Props) {
  const at = percentScale(0, widest);
  const ends: number[] = [];
  for (const part of parts) ends.push((ends.at(-1) ?? 0) + part);
  return (
    <svg aria-hidden="true" width="100%" height="18" className="chart overflow-visible">
      {ends.map((end, index) => {
        const from = at(end - (parts[index] ?? 0));
        return (
          <rect
            key={end}
            x={`${from}%`}
            y="3"
            width={`${Math.max(0.5, at(end) - from - GAP)}%`}
            height="12"
            rx="2"
            className="chart-bar fill-accent-bar"
          />
        );
      })}
      {finishedAt ? (
        <line
          x1={`${at(finishedAt)}%`}
          x2={`${at(finishedAt)}%`}
          y1="0"
          y2="18"
          strokeWidth="3"
          className="chart-mark stroke-accent"
        />
      ) : null}
    </svg>
  );
}
