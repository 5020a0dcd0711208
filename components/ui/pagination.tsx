type Props = { page: number; pages: number; hrefOf: (page: number) => string; label: string };

/** Numbered pages; nothing at all when there is one. */
export function Pagination({ page, pages, hrefOf, label }: Props) {
  if (pages < 2) return null;
  const numbers = shownPages(page, pages);
  return (
    <nav aria-label={label} className="no-print mt-8">
      <ul className="flex flex-wrap items-center gap-2">
        {page > 1 ? (
          <li>
            <PageLink href={hrefOf(page - 1)} rel="prev">
              Previous
            </PageLink>
          </li>
        ) : null}
        {numbers.map((number, index) => (
          <li key={number} className="flex items-center gap-2">
            {number - (numbers[index - 1] ?? number - 1) > 1 ? (
              <span className="text-ink-2">…</span>
            ) : null}
            <PageLink href={hrefOf(number)} isCurrent={number === page}>
              <span className="sr-only">Page </span>
              {number}
            </PageLink>
          </li>
        ))}
        {page < pages ? (
          <li>
            <PageLink href={hrefOf(page + 1)} rel="next">
              Next
            </PageLink>
          </li>
        ) : null}
      </ul>
    </nav>
  );
}

type LinkProps = { href: string; isCurrent?: boolean; rel?: string; children: React.ReactNode };

function PageLink({ href, isCurrent, rel, children }: LinkProps) {
  const look = isCurrent
    ? "border-ink font-semibold text-ink"
    : "border-transparent text-accent underline underline-offset-4 hover:bg-accent-wash";
  return (
    <a
      href={href}
      rel={rel}
      aria-current={isCurrent ? "page" : undefined}
      className={`inline-flex min-h-11 min-w-11 items-center justify-center rounded border px-3 text-16 ${look}`}
    >
      {children}
    </a>
  );
}

/** First, last, and the neighbors of the current page. */
function shownPages(page: number, pages: number): number[] {
  const wanted = [1, page - 1, page, page + 1, pages];
  return [...new Set(wanted)].filter((n) => n >= 1 && n <= pages).sort((a, b) => a - b);
}
