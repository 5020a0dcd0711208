// The school's settings for calls and chats, its holidays, and stricter calling law of states.
// One version for settings and rules: whoever saves over another's change is told.
import { and, asc, eq, gte, isNull, lt, sql } from "drizzle-orm";
import type { Actor } from "../../lib/auth/actor";
import { can } from "../../lib/auth/permissions";
import type { StateRuleRow } from "../../lib/domain/state-rules";
import { dayBounds } from "../../lib/domain/zones";
import { conflict, forbidden, notFound } from "../../lib/errors";
import { database, type Executor } from "../client";
import { holidays, institutions, requests, slots, stateCallingRules } from "../schema";
import { audit } from "./audit";

const columns = {
  zone: institutions.zone,
  phone: institutions.phone,
  callEarliestMinute: institutions.callEarliestMinute,
  callLatestMinute: institutions.callLatestMinute,
  slotMinutes: institutions.slotMinutes,
  slotBufferMinutes: institutions.slotBufferMinutes,
  slotHorizonDays: institutions.slotHorizonDays,
  slotMinNoticeMinutes: institutions.slotMinNoticeMinutes,
  chatPromiseSeconds: institutions.chatPromiseSeconds,
};

export type SchoolSettings = {
  [Name in keyof typeof columns]: (typeof institutions.$inferSelect)[Name];
};
export type Holiday = typeof holidays.$inferSelect;

function refuseOthers(actor: Actor) {
  if (!can(actor, "settings.edit")) throw forbidden();
}

export async function getSettings(actor: Actor): Promise<SchoolSettings & { version: number }> {
  refuseOthers(actor);
  const [row] = await database()
    .select({ ...columns, version: institutions.version })
    .from(institutions);
  if (!row) throw notFound("institution");
  return row;
}

/** Holidays from a day on, in order, at most 500. */
export async function listHolidays(actor: Actor, fromDay: string): Promise<Holiday[]> {
  refuseOthers(actor);
  return database()
    .select()
    .from(holidays)
    .where(gte(holidays.heldOn, fromDay))
    .orderBy(asc(holidays.heldOn))
    .limit(500);
}

export async function listStateRules(actor: Actor): Promise<StateRuleRow[]> {
  refuseOthers(actor);
  return database()
    .select()
    .from(stateCallingRules)
    .orderBy(asc(stateCallingRules.state))
    .limit(100);
}

/** Locks the one row; an older version than the stored one is a conflict. */
async function nextVersion(tx: Executor, version: number): Promise<number> {
  const [row] = await tx.select({ version: institutions.version }).from(institutions).for("update");
  if (row?.version !== version) throw conflict("changed_meanwhile");
  return version + 1;
}

export async function saveSettings(
  actor: Actor,
  input: { version: number; settings: SchoolSettings },
  now: Date,
): Promise<void> {
  refuseOthers(actor);
  const { settings } = input;
  await database().transaction(async (tx) => {
    const stored = await tx.select(columns).from(institutions).for("update");
    const names = Object.keys(columns) as (keyof SchoolSettings)[];
    const changed = names.filter((name) => stored[0]?.[name] !== settings[name]);
    // Sent twice: what it asks for is stored already.
    if (changed.length === 0) return;
    const version = await nextVersion(tx, input.version);
    await tx.update(institutions).set({ ...settings, version });
    await note(tx, actor, "settings.change", { version, changed: changed.join(" ") }, now);
  });
}

/** Adds a holiday or renames it. Returns how many calls are booked on that day: they stay booked. */
export async function addHoliday(actor: Actor, holiday: Holiday, now: Date): Promise<number> {
  refuseOthers(actor);
  const { heldOn } = holiday;
  return database().transaction(async (tx) => {
    const { name } = holiday;
    await tx
      .insert(holidays)
      .values(holiday)
      .onConflictDoUpdate({ target: holidays.heldOn, set: { name } });
    await note(tx, actor, "settings.add_holiday", { heldOn }, now);
    const [school] = await tx.select({ zone: institutions.zone }).from(institutions);
    const day = dayBounds(heldOn, school?.zone ?? "UTC");
    const [row] = await tx
      .select({ calls: sql<number>`count(*)::int` })
      .from(requests)
      .innerJoin(slots, eq(slots.id, requests.slotId))
      .where(
        and(
          gte(slots.startsAt, day.from),
          lt(slots.startsAt, day.to),
          isNull(requests.closedAt),
          isNull(requests.cancelledAt),
        ),
      );
    return row?.calls ?? 0;
  });
}

/** Removing one that is gone is done already. */
export async function removeHoliday(actor: Actor, heldOn: string, now: Date): Promise<void> {
  refuseOthers(actor);
  await database().transaction(async (tx) => {
    const gone = await tx.delete(holidays).where(eq(holidays.heldOn, heldOn)).returning();
    if (gone.length > 0) await note(tx, actor, "settings.remove_holiday", { heldOn }, now);
  });
}

export async function saveStateRule(
  actor: Actor,
  input: StateRuleRow & { version: number },
  now: Date,
): Promise<void> {
  refuseOthers(actor);
  const { state, rule, source } = input;
  await database().transaction(async (tx) => {
    const isIt = eq(stateCallingRules.state, state);
    const [stored] = await tx.select().from(stateCallingRules).where(isIt).for("update");
    if (!stored) throw notFound();
    if (isSameRule(stored, input)) return;
    const version = await nextVersion(tx, input.version);
    await tx.update(institutions).set({ version });
    await tx.update(stateCallingRules).set({ rule, source }).where(isIt);
    await note(tx, actor, "settings.change_state_rule", { version, state }, now);
  });
}

function isSameRule(a: StateRuleRow, b: StateRuleRow): boolean {
  const plain = ({ rule, source }: StateRuleRow) =>
    JSON.stringify([
      rule.hours.map((day) => day && [day.earliestMinute, day.latestMinute]),
      [rule.maxPerDay, rule.isClosedOnHolidays, source],
    ]);
  return plain(a) === plain(b);
}

async function note(
  tx: Executor,
  actor: Actor,
  action: string,
  details: Record<string, string | number>,
  now: Date,
) {
  const entry = { action, subjectKind: "institution", subjectId: "institution", details } as const;
  await audit(tx, actor, entry, now);
  // Phone, hours and calendar stand on stored pages.
  await tx.execute(sql`select pg_notify('catalog', 'settings')`);
}
