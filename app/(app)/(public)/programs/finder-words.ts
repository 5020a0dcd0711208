import type { ProgramPublic } from "@/db/queries/catalog";
import { listing, money } from "@/lib/format";
import { type FilterGroup, type Finder, levelLabels, type Sort } from "./finder";

export const sortLabels: Record<Sort, string> = {
  match: "nearest",
  title: "title",
  total: "total, lowest first",
  time: "time, shortest first",
};

/** "5 programs", "1 program for “linux”", "No programs for “x”". */
export function countText(count: number, q = ""): string {
  const programs = count === 1 ? "1 program" : `${count || "No"} programs`;
  return q ? `${programs} for “${q}”` : programs;
}

export function maxText(max: number): string {
  return `Up to ${money(max * 100)}`;
}

/** A school's name from its slug; a slug that nobody has stays itself. */
export function schoolName(slug: string, programs: readonly ProgramPublic[]): string {
  return programs.find(({ school }) => school.slug === slug)?.school.name ?? slug;
}

/** A group of filters as it stands in the address: "Bachelor's degree", "“linux”". */
export function groupText(
  group: FilterGroup,
  finder: Finder,
  programs: readonly ProgramPublic[],
): string {
  switch (group) {
    case "q":
      return `“${finder.q}”`;
    case "level":
      return listing(
        finder.level.map((level) => levelLabels[level]),
        "or",
      );
    case "school":
      return listing(
        finder.school.map((slug) => schoolName(slug, programs)),
        "or",
      );
    case "max":
      return finder.max === null ? "" : maxText(finder.max);
  }
}
