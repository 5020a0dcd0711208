import Link from "next/link";
import type { StaleFigure } from "@/db/queries/stale-figures";
import { figureKindWords, staleWords } from "@/lib/content/career-edit-words";
import { editPath } from "@/lib/content/catalog-words";

const kindWords = { ...figureKindWords, price: "Price", completion: "Time to finish" } as const;

/** What to look at, under the page that states it, with the way to its edit. */
export function FigureList({ figures }: { figures: readonly StaleFigure[] }) {
  const pages = groupsOf(figures, ({ of, slug }) => `${of} ${slug}`);
  if (pages.length === 0) return <p className="mt-6">Nothing: every figure here is good.</p>;
  return (
    <ul className="mt-6 max-w-4xl border-b border-rule">
      {pages.map((page) => (
        <Page key={`${page[0].of} ${page[0].slug}`} figures={page} />
      ))}
    </ul>
  );
}

type Group = [StaleFigure, ...StaleFigure[]];

/** In the order in which each is met first. */
function groupsOf(
  figures: readonly StaleFigure[],
  keyOf: (figure: StaleFigure) => string,
): Group[] {
  const groups = new Map<string, Group>();
  for (const figure of figures) {
    const group = groups.get(keyOf(figure));
    if (group) group.push(figure);
    else groups.set(keyOf(figure), [figure]);
  }
  return [...groups.values()];
}

/** Figures of one edition with the same reasons are said together. */
function Page({ figures }: { figures: Group }) {
  const [{ of, slug, title }] = figures;
  const alike = groupsOf(figures, ({ edition, reasons }) => `${edition} ${reasons.join()}`);
  return (
    <li className="grid gap-x-6 gap-y-2 border-t border-rule py-4 md:grid-cols-[15rem_minmax(0,1fr)]">
      <Link href={editPath(of, slug)} prefetch={false} className="link justify-self-start">
        {title}
      </Link>
      <ul className="grid gap-3">
        {alike.map((group) => {
          const [{ edition, reasons }] = group;
          return (
            <li key={`${edition} ${reasons.join()}`}>
              <p className="font-semibold">
                {reasons.map((reason) => staleWords[reason]).join(". ")}
              </p>
              <p className="text-ink-2">
                {edition}: {group.map(({ kind }) => kindWords[kind]).join("; ")}
              </p>
            </li>
          );
        })}
      </ul>
    </li>
  );
}
