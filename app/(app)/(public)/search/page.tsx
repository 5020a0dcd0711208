import type { Metadata } from "next";
import { connection } from "next/server";
import { SourceNotes } from "@/components/career/source-notes";
import { ResultList } from "@/components/search/result-list";
import { SearchField } from "@/components/search/search-field";
import { searchTitle } from "@/components/search/search-words";
import { listTitleSources } from "@/db/queries/search";
import { loadResults, readQuery, SHOWN } from "./load";
import { Otherwise } from "./otherwise";

type Props = { searchParams: Promise<{ q?: string | string[] }> };

async function load(searchParams: Props["searchParams"]) {
  await connection();
  const query = readQuery((await searchParams).q);
  if (!query) return { query, answer: null, title: "Search" };
  const answer = await loadResults(query);
  return { query, answer, title: searchTitle(query, answer, SHOWN) };
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { title } = await load(searchParams);
  return { title, robots: { index: false }, alternates: { canonical: "/search" } };
}

export default async function SearchPage({ searchParams }: Props) {
  const { query, answer, title } = await load(searchParams);
  const results = answer?.results ?? [];
  const programs = results.filter(({ kind }) => kind === "program");
  const careers = results.filter(({ kind }) => kind !== "program");
  const isOfficial = careers.some(({ kind }) => kind === "occupation");
  const groups = [
    { id: "careers", title: "Careers", results: careers },
    { id: "programs", title: "Programs", results: programs },
  ].filter((group) => group.results.length > 0);
  // The kind of what is nearest comes first.
  if (results[0]?.kind === "program") groups.reverse();
  return (
    <>
      <h1 className="text-42 wrap-anywhere lg:text-60">{title}</h1>
      <div className="mt-6 max-w-xl">
        <SearchField
          label="A program, a job, or a word about it"
          defaultValue={query}
          hint="Spelling does not matter much."
        />
      </div>
      {answer?.readAs ? <p className="measure mt-6">Showing what fits “{answer.readAs}”.</p> : null}
      {answer && (results.length === 0 || answer.isNear) ? (
        <Otherwise isEmpty={results.length === 0} />
      ) : null}
      {groups.length > 1 ? (
        <nav aria-label="Results" className="mt-6 flex flex-wrap gap-x-6 lg:hidden">
          {groups.map((group) => (
            <a
              key={group.id}
              href={`#${group.id}`}
              className="link inline-flex min-h-11 items-center"
            >
              {group.title} ({group.results.length})
            </a>
          ))}
        </nav>
      ) : null}
      <div
        className={`mt-8 grid gap-x-16 gap-y-12 ${groups.length > 1 ? "lg:grid-cols-2" : "max-w-4xl"}`}
      >
        {groups.map((group) => (
          <ResultList key={group.id} {...group} />
        ))}
      </div>
      {isOfficial ? (
        <div className="mt-12">
          <SourceNotes releases={await listTitleSources()} />
        </div>
      ) : null}
    </>
  );
}
