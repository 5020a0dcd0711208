import { cache } from "react";
import type { CareerPublic } from "@/db/queries/careers";
import { findOccupationByCode, type OccupationPublic } from "@/db/queries/occupations";
import { listRelatedOccupations, readOccupationFacts } from "@/db/queries/occupations-facts";
import { findProjection, findWage, listAreaWages, NATION } from "@/db/queries/occupations-pay";
import {
  findCrosswalkRelease,
  listCareersOn,
  listConfirmedProgramSlugs,
  listSubjectProgramSlugs,
} from "@/db/queries/occupations-programs";
import type { NewestTimes } from "@/lib/domain/stale-figures";
import { loadPrograms } from "./load";

type Codes = Pick<OccupationPublic, "code" | "socCode">;

const loadFigures = cache(async (socCode: string) => {
  const [wage, projection, areas] = await Promise.all([
    findWage(socCode, NATION),
    findProjection(socCode),
    listAreaWages(socCode),
  ]);
  return { wage, projection, areas };
});

/** Everything imported about an occupation, with the programs beside it. */
export async function loadOccupation({ code, socCode }: Codes) {
  const [facts, figures, careers, programs] = await Promise.all([
    readOccupationFacts(code),
    loadFigures(socCode),
    listCareersOn(code),
    loadProgramsBeside({ code, socCode }),
  ]);
  return { facts, ...figures, careers, programs };
}

/** What an editor's career shows beside its own words. */
export async function loadOfficial({ occupation }: CareerPublic) {
  const [official, figures, related] = await Promise.all([
    findOccupationByCode(occupation.code),
    loadFigures(occupation.socCode),
    listRelatedOccupations(occupation.code),
  ]);
  return { ...figures, related, release: official?.release ?? null };
}

export type Official = Awaited<ReturnType<typeof loadOfficial>>;

/** Which editions are imported, to tell what they have overtaken. */
export function newestTimes({ wage, projection }: Official): NewestTimes {
  return { wage: wage?.release.name ?? null, baseYear: projection?.baseYear ?? null };
}

/** Confirmed ones; only where there is none, those of the same subject. */
async function loadProgramsBeside({ code, socCode }: Codes) {
  const confirmed = await loadPrograms(await listConfirmedProgramSlugs(code));
  if (confirmed.length > 0) return { isConfirmed: true, list: confirmed, release: null };
  const list = await loadPrograms(await listSubjectProgramSlugs(socCode));
  const release = list.length > 0 ? await findCrosswalkRelease() : null;
  return { isConfirmed: false, list, release };
}

export type ProgramsBeside = Awaited<ReturnType<typeof loadProgramsBeside>>;
