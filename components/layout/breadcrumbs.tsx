export type Crumb = { label: string; href?: string };

/** The way up. The last one is this page's group or itself, and no link. */
export function Breadcrumbs({ items }: { items: readonly Crumb[] }) {
  return (
    <nav aria-label="Breadcrumb" className="no-print text-14 text-ink-2">
      <ol className="flex flex-wrap items-center gap-x-2.5">
        {items.map(({ label, href }, index) => (
          <li key={label} className="flex items-center gap-x-2.5">
            {index > 0 ? <span aria-hidden="true">/</span> : null}
            {href ? (
              <a
                href={href}
                className="inline-flex min-h-8 items-center underline-offset-4 hover:text-accent pointer-coarse:min-h-11"
              >
                {label}
              </a>
            ) : (
              <span>{label}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
