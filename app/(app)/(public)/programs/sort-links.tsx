import { type Finder, finderPath, sortsFor } from "./finder";
import { sortLabels } from "./finder-words";

export function SortLinks({ finder }: { finder: Finder }) {
  return (
    <nav aria-label="Sort" className="no-print flex flex-wrap items-baseline gap-x-4 text-16">
      <span className="text-ink-2">Sort by</span>
      {sortsFor(finder.q).map((sort) =>
        sort === finder.sort ? (
          <a
            key={sort}
            href={finderPath(finder, { sort })}
            aria-current="true"
            className="font-semibold no-underline"
          >
            {sortLabels[sort]}
          </a>
        ) : (
          <a key={sort} href={finderPath(finder, { sort })} className="link touch">
            {sortLabels[sort]}
          </a>
        ),
      )}
    </nav>
  );
}
