import { cache } from "react";
import { listPrograms } from "@/db/queries/catalog";
import { searchPrograms } from "@/db/queries/search";
import { loadSchool } from "../../../school";
import type { FindableProgram } from "./finder";

/** Every program that takes students, with its place among those the words find; once a request. */
export const loadFindable = cache(
  async (q: string): Promise<{ programs: FindableProgram[]; readAs: string | null }> => {
    const { today, now } = await loadSchool();
    const [listed, text] = await Promise.all([
      listPrograms(today),
      q ? searchPrograms(q, now) : null,
    ]);
    const ranks = new Map(text?.slugs.map((slug, rank) => [slug, rank]));
    const isNear = text?.isNear ?? false;
    return {
      programs: listed.map((program) => ({
        ...program,
        rank: ranks.get(program.slug) ?? null,
        isNear,
      })),
      readAs: text?.readAs ?? null,
    };
  },
);
