// What every public page needs of the school, read once per request.
import { cache } from "react";
import { getInstitution, listDeskShifts } from "@/db/queries/institution";
import { now } from "@/lib/clock";
import { deskWeek } from "@/lib/content/desk-hours";
import { nextStart } from "@/lib/domain/start-dates";
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
    start: nextStart({
      rule: institution.startRule,
      cutOffs: institution.cutOffs,
      holidays: institution.holidays,
      zone: institution.zone,
      now: at,
    }),
  };
});
