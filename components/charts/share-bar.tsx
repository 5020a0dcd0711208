/** How much of the whole, 0 to 100; the number stands in words beside it. */
export function ShareBar({ percent }: { percent: number }) {
  const share = Math.min(100, Math.max(0, percent));
  return (
    <svg aria-hidden="true" width="100%" height="10" className="chart">
      <rect y="4" width="100%" height="2" className="fill-rule" />
      <rect
        y="0"
        width={`${Math.round(share * 100) / 100}%`}
        height="10"
        rx="2"
        className="chart-bar fill-accent-bar"
      />
    </svg>
  );
}
