const ROWS = 4;
const STEP = 20;

/** "M10 10h.01…": each point is drawn as a dot by its round line end, column by column. */
function dots(from: number, to: number): string {
  let path = "";
  for (let i = from; i < to; i += 1) {
    path += `M${Math.floor(i / ROWS) * STEP + 10} ${(i % ROWS) * STEP + 10}h.01`;
  }
  return path;
}

type Props = { title: string; growthPercent: number };

/** For every hundred jobs today, how many more (or fewer) there will be: one dot is one job. */
export function HundredDots({ title, growthPercent }: Props) {
  const change = Math.max(-100, Math.min(300, Math.round(growthPercent)));
  const stay = Math.min(100, 100 + change);
  const all = Math.max(100, 100 + change);
  const width = Math.ceil(all / ROWS) * STEP;
  return (
    <svg
      role="img"
      aria-label={title}
      viewBox={`0 0 ${width} ${ROWS * STEP}`}
      className="chart w-full"
      fill="none"
      strokeLinecap="round"
    >
      <path d={dots(0, stay)} strokeWidth="13" className="chart-bar stroke-accent-bar" />
      <path
        d={dots(stay, all)}
        strokeWidth={change < 0 ? 4 : 13}
        className="chart-mark stroke-accent"
      />
    </svg>
  );
}
