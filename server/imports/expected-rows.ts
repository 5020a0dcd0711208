// How many rows a file has is known when it was read; until then its size tells nearly as much.
import type { Part, PartName } from "@/lib/importers/types";

/** Bytes that a row takes in the files as they are published: text, then sheets. */
const ROW_BYTES: Record<PartName, number> = {
  occupations: 261,
  titles: 43,
  reported_titles: 37,
  tasks: 146,
  essential_skills: 86,
  transferable_skills: 91,
  interests: 75,
  work_styles: 60,
  software: 78,
  education: 99,
  related: 38,
  job_zones: 30,
  national: 218,
  state: 218,
  projections: 350,
  crosswalk: 70,
  cip: 385,
  aliases: 17,
  programs: 1500,
};

/** An estimate; null where the size of the content is not known before it is read. */
export function expectedRows(parts: readonly Part[]): number | null {
  let rows = 0;
  for (const { name, size } of parts) {
    if (size === null) return null;
    rows += Math.round(size / ROW_BYTES[name]);
  }
  return rows;
}
