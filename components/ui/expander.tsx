import type { ReactNode } from "react";

type Props = {
  summary: ReactNode;
  /** Beside small text: no more room than the words need. */
  isSmall?: boolean;
  isOpen?: boolean;
  className?: string;
  children: ReactNode;
};

/** Native `details`: works without a script and is found by the browser's search in the page. */
export function Expander({ summary, isSmall, isOpen, className = "", children }: Props) {
  return (
    <details open={isOpen} className={`expander ${isSmall ? "expander-small" : ""} ${className}`}>
      <summary className="text-accent font-semibold hover:underline">{summary}</summary>
      <div className="pb-4">{children}</div>
    </details>
  );
}
