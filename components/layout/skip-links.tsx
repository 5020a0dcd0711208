const look =
  "sr-only rounded bg-ink font-semibold text-paper focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-20 focus:px-4 focus:py-3";

/** Pages without a way to a counselor on them, such as the desk, pass `hasTalk={false}`. */
export function SkipLinks({ hasTalk = true }: { hasTalk?: boolean }) {
  return (
    <nav aria-label="Skip" className="no-print">
      <a href="#content" className={look}>
        Skip to content
      </a>
      {hasTalk ? (
        <a href="#talk" className={look}>
          Skip to live chat and counselors
        </a>
      ) : null}
    </nav>
  );
}
