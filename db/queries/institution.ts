// What everybody may know of the school: name, phone, calendar, when counselors are there.
import { asc, eq, isNull } from "drizzle-orm";
import { cache } from "react";
import type { CutOff, StartRule } from "../../lib/domain/start-dates";
import { notFound } from "../../lib/errors";
import { database } from "../client";
import { counselorHours, holidays, institutions, users } from "../schema";

export type InstitutionPublic = {
  name: string;
  shortName: string;
  tagline: string;
  zone: string;
  /** E.164 */
  phone: string;
  startRule: StartRule;
  cutOffs: CutOff[];
  isDemo: boolean;
  slotMinutes: number;
  /** "YYYY-MM-DD" */
  holidays: string[];
};

/** The one institution. Throws not_found before the first migration has filled it. */
export const getInstitution = cache(async (): Promise<InstitutionPublic> => {
  const [[institution], days] = await Promise.all([
    database()
      .select({
        name: institutions.name,
        shortName: institutions.shortName,
        tagline: institutions.tagline,
        zone: institutions.zone,
        phone: institutions.phone,
        startRule: institutions.startRule,
        cutOffs: institutions.cutOffs,
        isDemo: institutions.isDemo,
        slotMinutes: institutions.slotMinutes,
      })
      .from(institutions)
      .where(eq(institutions.id, "institution")),
    database()
      .select({ heldOn: holidays.heldOn })
      .from(holidays)
      .orderBy(asc(holidays.heldOn))
      .limit(500),
  ]);
  if (!institution) throw notFound("institution");
  return { ...institution, holidays: days.map((day) => day.heldOn) };
});

export type DeskShift = {
  zone: string;
  weekday: number;
  fromMinute: number;
  toMinute: number;
};

/** Weekly shifts of counselors who can sign in, without saying whose. */
export const listDeskShifts = cache(
  async (): Promise<DeskShift[]> =>
    database()
      .selectDistinct({
        zone: counselorHours.zone,
        weekday: counselorHours.weekday,
        fromMinute: counselorHours.fromMinute,
        toMinute: counselorHours.toMinute,
      })
      .from(counselorHours)
      .innerJoin(users, eq(users.id, counselorHours.userId))
      .where(isNull(users.disabledAt))
      .limit(2000),
);
