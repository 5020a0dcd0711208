// When the counselors of a queue are planned to be there: says why chat is closed and until when.
import { and, eq, isNull } from "drizzle-orm";
import { addDays } from "../../lib/domain/calendar";
import { type Interval, joined, workingIntervals } from "../../lib/domain/hours";
import { localDate } from "../../lib/domain/zones";
import type { Executor } from "../client";
import {
  counselorDaysOff,
  counselorHours,
  holidays,
  institutions,
  queueMembers,
  users,
} from "../schema";

const DAYS_AHEAD = 14;

/** `opensAt`: the next time that a shift begins within two weeks, past every holiday. */
export async function deskHours(
  tx: Executor,
  queueId: string | null,
  now: Date,
): Promise<{ isInHours: boolean; opensAt: Date | null }> {
  const [school] = await tx.select({ zone: institutions.zone }).from(institutions);
  const closed = new Set(
    (await tx.select({ heldOn: holidays.heldOn }).from(holidays)).map((day) => day.heldOn),
  );
  const zone = school?.zone ?? "UTC";
  const isHoliday = (at: number) => closed.has(localDate(new Date(at), zone));
  const shifts = joined(await plannedShifts(tx, queueId, now));
  const at = now.getTime();
  const isInHours = !isHoliday(at) && shifts.some(({ from, to }) => from <= at && at < to);
  const next = shifts.find(({ from }) => from > at && !isHoliday(from));
  return { isInHours, opensAt: next ? new Date(next.from) : null };
}

async function plannedShifts(tx: Executor, queueId: string | null, now: Date): Promise<Interval[]> {
  const rows = await tx
    .selectDistinct({
      userId: counselorHours.userId,
      zone: counselorHours.zone,
      weekday: counselorHours.weekday,
      fromMinute: counselorHours.fromMinute,
      toMinute: counselorHours.toMinute,
    })
    .from(counselorHours)
    .innerJoin(users, and(eq(users.id, counselorHours.userId), isNull(users.disabledAt)))
    .innerJoin(queueMembers, eq(queueMembers.userId, counselorHours.userId))
    .where(queueId === null ? undefined : eq(queueMembers.queueId, queueId));
  const off = await tx
    .select({ userId: counselorDaysOff.userId, offOn: counselorDaysOff.offOn })
    .from(counselorDaysOff);
  return rows.flatMap((row) => {
    const today = localDate(now, row.zone);
    const daysOff = off.filter(({ userId }) => userId === row.userId).map(({ offOn }) => offOn);
    return workingIntervals(
      { userId: row.userId, zone: row.zone, hours: [row], daysOff },
      addDays(today, -2),
      addDays(today, DAYS_AHEAD),
    );
  });
}
