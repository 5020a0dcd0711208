import type { Metadata } from "next";
import { connection } from "next/server";
import { keptItems } from "@/server/kept";
import { ActiveFilters } from "./active-filters";
import { Filters } from "./filters";
import { findPrograms, readFinder } from "./finder";
import { countText } from "./finder-words";
import { loadFindable } from "./load";
import { NoResults } from "./no-results";
import { Results } from "./results";
import { SortLinks } from "./sort-links";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

async function load(searchParams: Props["searchParams"]) {
  await connection();
  const finder = readFinder(await searchParams);
  const { programs, readAs } = await loadFindable(finder.q);
  return { finder, programs, readAs, found: findPrograms(programs, finder) };
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { finder, found } = await load(searchParams);
  return {
    title: countText(found.length, finder.q),
    description: "Every program with its price, its total, its time and whom that time describes.",
    alternates: { canonical: "/programs" },
  };
}

export default async function ProgramsPage({ searchParams }: Props) {
  const { finder, programs, readAs, found } = await load(searchParams);
  return (
    <>
      <h1 className="text-42 lg:text-60">{countText(found.length, finder.q)}</h1>
      {readAs && found.length > 0 ? (
        <p className="measure mt-4">Showing what fits “{readAs}”.</p>
      ) : null}
      <p className="measure mt-4 text-ink-2">
        Totals assume that you finish when the graduates named beside each program did. Tuition
        only: fees are not published.
      </p>
      <div className="mt-8 grid gap-x-12 gap-y-6 lg:mt-10 lg:grid-cols-[15rem_minmax(0,1fr)]">
        <Filters finder={finder} programs={programs} />
        <section aria-label="Results">
          <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2">
            <ActiveFilters finder={finder} programs={programs} />
            {found.length > 1 ? <SortLinks finder={finder} /> : null}
          </div>
          {found.length > 0 ? (
            <Results found={found} finder={finder} kept={await keptItems()} />
          ) : (
            <NoResults finder={finder} programs={programs} />
          )}
        </section>
      </div>
    </>
  );
}
