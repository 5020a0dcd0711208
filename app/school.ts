// What every public page needs of the school, read once per request.
import { cache } from "react";
import { getInstitution, listDeskShifts } from "@/db/queries/institution";
import { now } from "@/lib/clock";
import { deskWeek } from "@/lib/content/desk-hours";
import { comingStarts, nextStart, type StartInput } from "@/lib/domain/start-dates";
import { localDate } from "@/lib/domain/zones";
import { env } from "@/lib/env";

export const loadSchool = cache(async () => {
  const [institution, shifts] = await Promise.all([getInstitution(), listDeskShifts()]);
  const at = now();
  return {
    institution,
    week: deskWeek(shifts, institution.zone, at),
    isDemo: env().demo,
    now: at,
    /** The school's day, "YYYY-MM-DD". */
    today: localDate(at, institution.zone),
    start: nextStart(startInput(institution, at)),
  };
});

type Institution = Awaited<ReturnType<typeof getInstitution>>;

const STARTS_OFFERED = 24;

/** The starts that an estimate can be made for, "YYYY-MM-DD", the earliest honest one first. */
export function offeredStarts(school: { institution: Institution; now: Date }): string[] {
  return comingStarts(startInput(school.institution, school.now), STARTS_OFFERED);
}

function startInput({ startRule, cutOffs, holidays, zone }: Institution, at: Date): StartInput {
  return { rule: startRule, cutOffs, holidays, zone, now: at };
}
