import type { SearchResult } from "@/db/queries/search";
import { resultPath } from "./search-words";

type Props = { id: string; title: string; results: readonly SearchResult[] };

/** One kind of results, the nearest first. */
export function ResultList({ id, title, results }: Props) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="text-30">
        {title} <span className="text-18 text-ink-2">({results.length})</span>
      </h2>
      <ul className="mt-4">
        {results.map((result) => (
          <li
            key={`${result.kind} ${result.slug}`}
            className="border-t border-rule py-4 last:border-b"
          >
            <h3 className="text-22 leading-snug">
              <a href={resultPath(result)} className="link-title">
                {result.title}
              </a>
            </h3>
            {result.line ? <p className="measure mt-1 text-16 text-ink-2">{result.line}</p> : null}
            {result.matchedTitle ? (
              <p className="mt-1 text-16 text-ink-2">Also called {result.matchedTitle}</p>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
