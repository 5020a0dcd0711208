export type ContentsItem = { id: string; label: string };

/** On-page contents; enhance.js marks the section in view. */
export function ContentsList({ items }: { items: readonly ContentsItem[] }) {
  return (
    <nav
      aria-label="On this page"
      className="no-print lg:sticky lg:top-8 lg:self-start"
      data-contents
    >
      <ol className="grid grid-cols-2 gap-x-4 text-16 lg:grid-cols-1">
        {items.map(({ id, label }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              className="flex min-h-11 items-center border-l-2 border-rule pl-4 text-ink-2 no-underline hover:text-ink hover:underline aria-[current]:border-accent aria-[current]:font-semibold aria-[current]:text-ink lg:min-h-[2.375rem]"
            >
              {label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
