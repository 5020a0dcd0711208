// The finder as pure code: the address is the state, and every count follows from it.
import { publishedEstimate } from "@/components/program/program-facts";
import type { ProgramPublic } from "@/db/queries/catalog";
import { isSlug } from "@/lib/domain/slug";
import { cleanLine } from "@/lib/domain/text";

export const levels = ["certificate", "bachelor", "master"] as const;
export type Level = (typeof levels)[number];

export const levelLabels: Record<Level, string> = {
  certificate: "Certificate",
  bachelor: "Bachelor's degree",
  master: "Master's degree",
};

export const sorts = ["match", "title", "total", "time"] as const;
export type Sort = (typeof sorts)[number];

export const PAGE_SIZE = 10;
const MAX_QUERY_CHARACTERS = 100;
const MAX_DOLLARS = 1_000_000;

/** A program with its place among those that the typed words find. */
export type FindableProgram = ProgramPublic & {
  /** From 0; null: not found by these words, or none are typed. */
  rank: number | null;
  /** It only comes near: no program holds every word. */
  isNear: boolean;
};

export type Finder = {
  q: string;
  level: Level[];
  school: string[];
  /** Dollars; null: no limit. */
  max: number | null;
  sort: Sort;
  page: number;
};

export type FilterGroup = "q" | "level" | "school" | "max";

type Params = Record<string, string | string[] | undefined>;

/** Reads the address; what it can't read it leaves out. */
export function readFinder(params: Params): Finder {
  const all = (name: string) => [params[name] ?? []].flat();
  const one = (name: string) => all(name).at(-1) ?? "";
  const max = Math.floor(Number(one("max")));
  const page = Math.floor(Number(one("page")));
  const q = cleanLine(one("q").slice(0, MAX_QUERY_CHARACTERS));
  return {
    q,
    level: levels.filter((level) => all("level").includes(level)),
    school: [...new Set(all("school"))].filter(isSlug).slice(0, 20),
    max: max > 0 && max <= MAX_DOLLARS ? max : null,
    sort: sortsFor(q).find((sort) => sort === one("sort")) ?? usualSort(q),
    page: page > 0 && page <= 1000 ? page : 1,
  };
}

/** The nearest first where there are words to be near to. */
export function usualSort(q: string): Sort {
  return q ? "match" : "title";
}

export function sortsFor(q: string): readonly Sort[] {
  return q ? sorts : sorts.filter((sort) => sort !== "match");
}

/** The one address of a state; a change of anything but the page leads to its first page. */
export function finderPath(finder: Finder, changes: Partial<Finder> = {}): string {
  const next = { ...finder, page: 1, ...changes };
  const params = new URLSearchParams();
  if (next.q) params.set("q", next.q);
  for (const level of next.level) params.append("level", level);
  for (const school of next.school) params.append("school", school);
  if (next.max !== null) params.set("max", String(next.max));
  const isOffered = sortsFor(next.q).includes(next.sort);
  if (isOffered && next.sort !== usualSort(next.q)) params.set("sort", next.sort);
  if (next.page > 1) params.set("page", String(next.page));
  return params.size > 0 ? `/programs?${params}` : "/programs";
}

function totalOf(program: ProgramPublic): number | null {
  return publishedEstimate(program)?.totalCents.low ?? null;
}

const tests: Record<FilterGroup, (program: FindableProgram, finder: Finder) => boolean> = {
  q: ({ rank, isNear }, { q }) => q === "" || (rank !== null && !isNear),
  level: (program, { level }) => level.length === 0 || level.includes(program.level),
  school: (program, { school }) => school.length === 0 || school.includes(program.school.slug),
  max: (program, { max }) => {
    const total = totalOf(program);
    return max === null || (total !== null && total <= max * 100);
  },
};

const last = Number.MAX_SAFE_INTEGER;
const order: Record<Sort, (a: FindableProgram, b: FindableProgram) => number> = {
  match: (a, b) => (a.rank ?? last) - (b.rank ?? last),
  title: (a, b) => a.title.localeCompare(b.title, "en"),
  total: (a, b) => (totalOf(a) ?? last) - (totalOf(b) ?? last),
  time: (a, b) => a.completion.months - b.completion.months,
};

/** Programs that pass every filter, but for the groups left out, in the order asked for. */
export function findPrograms(
  programs: readonly FindableProgram[],
  finder: Finder,
  except?: FilterGroup,
): FindableProgram[] {
  const groups = Object.entries(tests).filter(([group]) => group !== except);
  const found = programs.filter((program) => groups.every(([, test]) => test(program, finder)));
  return found.sort((a, b) => order[finder.sort](a, b) || order.title(a, b));
}

function groupsInUse({ q, level, school, max }: Finder): FilterGroup[] {
  const inUse = {
    q: q !== "",
    level: level.length > 0,
    school: school.length > 0,
    max: max !== null,
  };
  return (["q", "level", "school", "max"] as const).filter((group) => inUse[group]);
}

/** The groups in use whose absence would leave something, with what that is; most first. */
export function dropSuggestions(programs: readonly FindableProgram[], finder: Finder) {
  return groupsInUse(finder)
    .map((group) => ({ group, found: findPrograms(programs, finder, group) }))
    .filter(({ found }) => found.length > 0)
    .sort((a, b) => b.found.length - a.found.length);
}

/** What passes most of the filters in use or comes near to the words; else nothing. */
export function nearestPrograms(
  programs: readonly FindableProgram[],
  finder: Finder,
  count: number,
): FindableProgram[] {
  const inUse = groupsInUse(finder);
  return programs
    .map((program) => ({
      program,
      passed: inUse.filter((group) => tests[group](program, finder)).length,
    }))
    .filter(({ passed, program }) => passed > 0 || program.rank !== null)
    .sort((a, b) => b.passed - a.passed || order.match(a.program, b.program))
    .slice(0, count)
    .map(({ program }) => program);
}

/** The state without one group. */
export function without(group: FilterGroup): Partial<Finder> {
  return { q: { q: "" }, level: { level: [] }, school: { school: [] }, max: { max: null } }[group];
}
