import type { ReactNode } from "react";

type Props = {
  caption: string;
  /** The caption repeats a heading just above: read out, not shown. */
  isCaptionHidden?: boolean;
  /** Wider than a phone: scrolls inside its own frame, by keyboard too. */
  isWide?: boolean;
  className?: string;
  children: ReactNode;
};

export function DataTable({ caption, isCaptionHidden, isWide, className = "", children }: Props) {
  const table = (
    <table className={`data-table ${className}`}>
      <caption className={isCaptionHidden ? "sr-only" : undefined}>{caption}</caption>
      {children}
    </table>
  );
  if (!isWide) return table;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard
    <section aria-label={caption} tabIndex={0} className="overflow-x-auto print:overflow-visible">
      {table}
    </section>
  );
}
