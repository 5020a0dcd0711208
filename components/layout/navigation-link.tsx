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
      {item.label}
      {item.key === "saved" ? (
        // As wide as two digits before the number is known: nothing moves when it comes.
        <span data-saved-count className="ml-1.5 inline-block w-[2ch] text-ink-2 tabular-nums">
          {savedCount || null}
        </span>
      ) : null}
    </a>
  );
}
