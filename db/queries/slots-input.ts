// What times are derived from: who calls for a queue, when, and the calendar of the school.
import { and, eq, gte, isNull } from "drizzle-orm";
import { addDays } from "../../lib/domain/calendar";
import type { CounselorHours } from "../../lib/domain/hours";
import type { SlotInput } from "../../lib/domain/slots";
import { localDate } from "../../lib/domain/zones";
import type { Executor } from "../client";
import {
  counselorDaysOff,
  counselorHours,
  counselorSettings,
  holidays,
  institutions,
  queueMembers,
  users,
} from "../schema";

/** Everything `deriveSlots` asks for one queue. Counselors who can't sign in are left out. */
export async function readSlotInput(
  tx: Executor,
  queueId: string,
  now: Date,
): Promise<SlotInput & { slotMinutes: number; minNoticeMinutes: number }> {
  // Side by side on one connection: the questions go out together, and a slot's lock is short.
  const [school, counselors] = await Promise.all([
    readSchoolCalendar(tx, now),
    readCounselors(tx, queueId, now),
  ]);
  return { ...school, counselors };
}

/** The part that is the same for every queue: grid, notice, horizon, holidays. */
export async function readSchoolCalendar(tx: Executor, now: Date) {
  const [[institution], days] = await Promise.all([
    tx.select().from(institutions).limit(1),
    tx.select({ heldOn: holidays.heldOn }).from(holidays),
  ]);
  if (!institution) throw new Error("The institution's settings are missing.");
  return {
    counselors: [],
    holidays: days.map((day) => day.heldOn),
    institutionZone: institution.zone,
    now,
    horizonDays: institution.slotHorizonDays,
    slotMinutes: institution.slotMinutes,
    bufferMinutes: institution.slotBufferMinutes,
    minNoticeMinutes: institution.slotMinNoticeMinutes,
  };
}

export async function readCounselors(
  tx: Executor,
  queueId: string,
  now: Date,
): Promise<CounselorHours[]> {
  const asked = tx
    .select({
      userId: counselorHours.userId,
      zone: counselorHours.zone,
      weekday: counselorHours.weekday,
      fromMinute: counselorHours.fromMinute,
      toMinute: counselorHours.toMinute,
      takesCalls: counselorSettings.takesCalls,
    })
    .from(counselorHours)
    .innerJoin(users, and(eq(users.id, counselorHours.userId), isNull(users.disabledAt)))
    .innerJoin(queueMembers, eq(queueMembers.userId, counselorHours.userId))
    .leftJoin(counselorSettings, eq(counselorSettings.userId, counselorHours.userId))
    .where(eq(queueMembers.queueId, queueId));
  const [rows, daysOff] = await Promise.all([asked, readDaysOff(tx, queueId, now)]);
  const counselors = new Map<string, CounselorHours & { hours: (typeof rows)[number][] }>();
  for (const row of rows) {
    // A counselor whose hours stand in two zones is two schedules of one person; keep them apart.
    const key = `${row.userId} ${row.zone}`;
    const { userId, zone } = row;
    const takesCalls = row.takesCalls ?? true;
    const known = counselors.get(key) ?? {
      ...{ userId, zone, takesCalls, hours: [] },
      daysOff: daysOff.get(userId) ?? [],
    };
    known.hours.push(row);
    counselors.set(key, known);
  }
  return [...counselors.values()];
}

async function readDaysOff(tx: Executor, queueId: string, now: Date) {
  const rows = await tx
    .select({ userId: counselorDaysOff.userId, offOn: counselorDaysOff.offOn })
    .from(counselorDaysOff)
    .innerJoin(queueMembers, eq(queueMembers.userId, counselorDaysOff.userId))
    // A shift of up to 48 hours that began days ago may still be running somewhere.
    .where(
      and(
        eq(queueMembers.queueId, queueId),
        gte(counselorDaysOff.offOn, addDays(localDate(now, "UTC"), -4)),
      ),
    );
  const byUser = new Map<string, string[]>();
  for (const { userId, offOn } of rows) {
    byUser.set(userId, [...(byUser.get(userId) ?? []), offOn]);
  }
  return byUser;
}
