import type { NavigationItem } from "@/lib/content/navigation";

type Props = {
  item: NavigationItem;
  isCurrent: boolean;
  /** How many items are saved; null where a script of the page fills it in. */
  savedCount: number | null;
};

export function NavigationLink({ item, isCurrent, savedCount }: Props) {
  return (
    <a
      href={item.href}
      aria-current={isCurrent ? "page" : undefined}
      className="flex min-h-11 items-center border-b-[3px] border-transparent pt-[3px] no-underline hover:border-rule aria-[current]:border-accent lg:h-18 forced-colors:not-aria-[current]:border-b-0"
    >
      {item.key === "search" ? <SearchLabel label={item.label} /> : item.label}
      {item.key === "saved" ? (
        // As wide as two digits before the number is known: nothing moves when it comes.
        <span data-saved-count className="ml-1.5 inline-block w-[2ch] text-ink-2 tabular-nums">
          {savedCount || null}
        </span>
      ) : null}
    </a>
  );
}

/** On phones a glass: the row has no room for a fourth word. */
function SearchLabel({ label }: { label: string }) {
  return (
    <>
      <span className="sr-only sm:not-sr-only">{label}</span>
      <span className="grid min-w-6 place-items-center sm:hidden">
        <svg
          aria-hidden="true"
          viewBox="0 0 16 16"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.6"
          strokeLinecap="round"
          className="size-5"
        >
          <circle cx="7" cy="7" r="4.6" />
          <path d="m10.5 10.5 3.6 3.6" />
        </svg>
      </span>
    </>
  );
}
