import type { ReactNode } from "react";

export type BadgeTone = "mark" | "accent" | "plain";

const tones: Record<BadgeTone, string> = {
  mark: "bg-mark-wash text-mark",
  accent: "bg-accent-wash text-accent",
  plain: "border border-rule text-ink-2",
};

/** A few words that qualify what they stand beside. Ochre means "look here". */
export function Badge({ tone = "mark", children }: { tone?: BadgeTone; children: ReactNode }) {
  return (
    <span
      className={`inline-block rounded-[3px] px-1.5 py-px text-14 leading-snug font-semibold forced-colors:border ${tones[tone]}`}
    >
      {children}
    </span>
  );
}
