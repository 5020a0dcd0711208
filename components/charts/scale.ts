/** A straight scale: where `value` stands between `from` and `to`, in percent of the width. */
export function percentScale(from: number, to: number) {
  const span = to - from;
  return (value: number): number => {
    if (span === 0) return 0;
    const share = ((value - from) / span) * 100;
    return Math.round(Math.min(100, Math.max(0, share)) * 100) / 100;
  };
}

/** Which end of a label is tied to its mark, so that it stays inside the drawing. */
export function anchorAt(percent: number): "start" | "middle" | "end" {
  if (percent < 14) return "start";
  return percent > 86 ? "end" : "middle";
}
