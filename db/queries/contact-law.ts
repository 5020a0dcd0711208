// The law and the calendar that the contact gate keeps: the school's call hours, rows of states,
// holidays, and when somebody is at the desk.
import { inArray } from "drizzle-orm";
import { addDays } from "../../lib/domain/calendar";
import { type Interval, joined, workingIntervals } from "../../lib/domain/hours";
import type { CallHours, StateCallingRule } from "../../lib/domain/state-rules";
import { legalHolidays } from "../../lib/domain/us-holidays";
import { dayBounds, localDate } from "../../lib/domain/zones";
import { unavailable } from "../../lib/errors";
import type { Executor } from "../client";
import { holidays, institutions, stateCallingRules } from "../schema";
import { readSlotInput } from "./slots-input";

/** Past the eight days in which a common hour is looked for. */
const DESK_DAYS = 9;

export type ContactLaw = {
  hours: CallHours;
  stateRules: StateCallingRule[];
  holidays: string[];
};

/** Fails closed: without the school's row nothing is decided. */
export async function readContactLaw(
  tx: Executor,
  states: readonly string[],
  now: Date,
): Promise<ContactLaw> {
  const [hours] = await tx
    .select({
      earliestMinute: institutions.callEarliestMinute,
      latestMinute: institutions.callLatestMinute,
    })
    .from(institutions);
  if (!hours) throw unavailable("no_facts_for_the_contact_gate");
  const rows =
    states.length > 0
      ? await tx
          .select({ rule: stateCallingRules.rule })
          .from(stateCallingRules)
          .where(inArray(stateCallingRules.state, [...states]))
      : [];
  const stateRules = rows.map(({ rule }) => rule);
  const isAsked = stateRules.some((rule) => rule.isClosedOnHolidays);
  return { hours, stateRules, holidays: isAsked ? await readHolidays(tx, now) : [] };
}

/** The school's own and the legal ones: the stricter reading of "holiday". */
async function readHolidays(tx: Executor, now: Date): Promise<string[]> {
  const own = await tx.select({ heldOn: holidays.heldOn }).from(holidays);
  const year = now.getUTCFullYear();
  const legal = [year - 1, year, year + 1, year + 2].flatMap(legalHolidays);
  return [...new Set([...own.map(({ heldOn }) => heldOn), ...legal])];
}

/** When somebody who calls for the queue is there; null while no hours were ever entered. */
export async function readDesk(
  tx: Executor,
  queueId: string,
  now: Date,
): Promise<Interval[] | null> {
  const input = await readSlotInput(tx, queueId, now);
  const callers = input.counselors.filter(({ takesCalls }) => takesCalls !== false);
  if (callers.length === 0) return null;
  const shifts = callers.flatMap((counselor) => {
    const today = localDate(now, counselor.zone);
    return workingIntervals(counselor, addDays(today, -3), addDays(today, DESK_DAYS));
  });
  const closed = input.holidays.map((day) => dayBounds(day, input.institutionZone));
  return closed.reduce<Interval[]>(
    (open, day) => open.flatMap((shift) => without(shift, +day.from, +day.to)),
    joined(shifts),
  );
}

/** What is left of a shift when the school is closed from `from` to `to`. */
function without(shift: Interval, from: number, to: number): Interval[] {
  const parts = [
    { from: shift.from, to: Math.min(shift.to, from) },
    { from: Math.max(shift.from, to), to: shift.to },
  ];
  return parts.filter((part) => part.to > part.from);
}
