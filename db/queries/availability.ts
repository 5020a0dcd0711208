// When a counselor is there and for what: weekly hours, days off, chats, calls. Edited as one, with
// one version; reached by the counselor, by who manages their queue, and by an administrator.
import { and, asc, eq, gte, inArray, isNull, notInArray, type SQL, sql } from "drizzle-orm";
import type { Actor } from "../../lib/auth/actor";
import { grantOf } from "../../lib/auth/permissions";
import { type CounselorHours, findOverlap, type WeeklyHours } from "../../lib/domain/hours";
import { localDate } from "../../lib/domain/zones";
import { conflict, invalid, notFound } from "../../lib/errors";
import { newId } from "../../lib/id";
import { database, type Executor } from "../client";
import {
  counselorDaysOff,
  counselorHours,
  counselorSettings,
  institutions,
  queueMembers,
  users,
} from "../schema";
import { audit } from "./audit";

export type DayOff = { offOn: string; reason: string | null };

export type Availability = {
  /** IANA zone of the counselor's clock. */
  zone: string;
  hours: WeeklyHours[];
  /** From today on, in the counselor's zone, in order. */
  daysOff: DayOff[];
  chatCapacity: number;
  takesCalls: boolean;
};

export type CounselorAvailability = Availability & {
  userId: string;
  name: string;
  version: number;
  isOwn: boolean;
};

const nothing = sql`false`;

/** Which counselors' hours the actor may edit. Students and editors have none. */
function reachedBy(actor: Actor): SQL {
  const isCounselor = and(inArray(users.role, ["counselor", "manager"]), isNull(users.disabledAt));
  const grant = grantOf(actor, "availability.edit");
  if (grant === "always") return isCounselor ?? nothing;
  if (actor.kind !== "user") return nothing;
  if (grant === "own") return and(isCounselor, eq(users.id, actor.userId)) ?? nothing;
  if (grant !== "queue" || actor.managedQueueIds.length === 0) return nothing;
  const belongs = sql`exists (select 1 from ${queueMembers} where ${queueMembers.userId} = ${users.id}
    and ${inArray(queueMembers.queueId, [...actor.managedQueueIds])})`;
  return and(isCounselor, belongs) ?? nothing;
}

export type CounselorChoice = { userId: string; name: string; isOwn: boolean };

/** The counselors whose hours the actor may edit, by name, at most 500. */
export async function listCounselors(actor: Actor): Promise<CounselorChoice[]> {
  const rows = await database()
    .select({ userId: users.id, name: users.name, email: users.email })
    .from(users)
    .where(reachedBy(actor))
    .orderBy(asc(users.name), asc(users.id))
    .limit(500);
  return rows.map(({ userId, name, email }) => ({
    userId,
    name: name ?? email,
    isOwn: actor.userId === userId,
  }));
}

export async function getAvailability(
  actor: Actor,
  userId: string,
  now: Date,
): Promise<CounselorAvailability> {
  const [user] = await database()
    .select({ name: users.name, email: users.email, schoolZone: institutions.zone })
    .from(users)
    .innerJoin(institutions, eq(institutions.id, "institution"))
    .where(and(eq(users.id, userId), reachedBy(actor)));
  if (!user) throw notFound();
  const stored = await readStored(database(), userId, user.schoolZone, now);
  return { ...stored, userId, name: user.name ?? user.email, isOwn: actor.userId === userId };
}

async function readStored(tx: Executor, userId: string, schoolZone: string, now: Date) {
  const [settings] = await tx
    .select()
    .from(counselorSettings)
    .where(eq(counselorSettings.userId, userId));
  const hours = await tx
    .select({
      zone: counselorHours.zone,
      weekday: counselorHours.weekday,
      fromMinute: counselorHours.fromMinute,
      toMinute: counselorHours.toMinute,
    })
    .from(counselorHours)
    .where(eq(counselorHours.userId, userId))
    .orderBy(asc(counselorHours.weekday), asc(counselorHours.fromMinute));
  const zone = hours[0]?.zone ?? schoolZone;
  const daysOff = await tx
    .select({ offOn: counselorDaysOff.offOn, reason: counselorDaysOff.reason })
    .from(counselorDaysOff)
    .where(
      and(eq(counselorDaysOff.userId, userId), gte(counselorDaysOff.offOn, localDate(now, zone))),
    )
    .orderBy(asc(counselorDaysOff.offOn));
  return {
    zone,
    hours: hours.map(({ zone: _zone, ...row }) => row),
    daysOff,
    chatCapacity: settings?.chatCapacity ?? 3,
    takesCalls: settings?.takesCalls ?? true,
    version: settings?.version ?? 1,
  };
}

/** The same hours as the times are derived from. */
export function scheduleOf(userId: string, draft: Availability): CounselorHours {
  const { zone, hours, takesCalls } = draft;
  return { userId, zone, hours, takesCalls, daysOff: draft.daysOff.map(({ offOn }) => offOn) };
}

/**
 * Stores the whole. Another version than the one the form showed is a conflict, unless it holds
 * the very same: a double click is one save. invalid: overlapping shifts, a new day off in the past.
 */
export async function saveAvailability(
  actor: Actor,
  input: { userId: string; version: number; draft: Availability; callsOutside: number },
  now: Date,
): Promise<void> {
  const { userId, version, draft, callsOutside } = input;
  await database().transaction(async (tx) => {
    const [user] = await tx
      .select({ schoolZone: institutions.zone })
      .from(users)
      .innerJoin(institutions, eq(institutions.id, "institution"))
      .where(and(eq(users.id, userId), reachedBy(actor)));
    if (!user) throw notFound();
    await tx.insert(counselorSettings).values({ userId }).onConflictDoNothing();
    // The lock that puts two edits of one counselor in a row.
    await tx
      .select({ version: counselorSettings.version })
      .from(counselorSettings)
      .where(eq(counselorSettings.userId, userId))
      .for("update");
    const stored = await readStored(tx, userId, user.schoolZone, now);
    if (isSame(stored, draft)) return;
    if (stored.version !== version) throw conflict("changed_meanwhile");
    refuseInvalid(stored, draft, now);
    await write(tx, userId, draft, now);
    const { chatCapacity, takesCalls } = draft;
    await tx
      .update(counselorSettings)
      .set({ chatCapacity, takesCalls, version: stored.version + 1 })
      .where(eq(counselorSettings.userId, userId));
    const details = {
      version: stored.version + 1,
      shifts: draft.hours.length,
      daysOff: draft.daysOff.length,
      callsOutside,
    };
    const entry = {
      action: "availability.change",
      subjectKind: "user",
      subjectId: userId,
    } as const;
    await audit(tx, actor, { ...entry, details }, now);
    // The desk's hours stand on stored pages.
    await tx.execute(sql`select pg_notify('catalog', 'hours')`);
  });
}

function isSame(stored: Availability, draft: Availability): boolean {
  const plain = ({ zone, hours, daysOff, chatCapacity, takesCalls }: Availability) =>
    JSON.stringify([
      hours.length > 0 ? zone : null,
      hours.map((row) => [row.weekday, row.fromMinute, row.toMinute].join()).sort(),
      daysOff.map(({ offOn, reason }) => [offOn, reason ?? ""].join()).sort(),
      chatCapacity,
      takesCalls,
    ]);
  return plain(stored) === plain(draft);
}

function refuseInvalid(stored: Availability, draft: Availability, now: Date) {
  if (findOverlap(draft.hours)) throw invalid("shifts_overlap");
  const today = localDate(now, draft.zone);
  const isNew = (day: DayOff) => !stored.daysOff.some(({ offOn }) => offOn === day.offOn);
  if (draft.daysOff.some((day) => day.offOn < today && isNew(day))) {
    throw invalid("day_off_past", { field: "offOn" });
  }
}

async function write(tx: Executor, userId: string, draft: Availability, now: Date) {
  const { zone, hours, daysOff } = draft;
  await tx.delete(counselorHours).where(eq(counselorHours.userId, userId));
  if (hours.length > 0) {
    const rows = hours.map(({ weekday, fromMinute, toMinute }) => ({
      ...{ id: newId(), userId, zone, weekday, fromMinute, toMinute },
    }));
    await tx.insert(counselorHours).values(rows);
  }
  const kept = daysOff.map(({ offOn }) => offOn);
  const isDropped = and(
    eq(counselorDaysOff.userId, userId),
    // Days that are over stay as they were.
    gte(counselorDaysOff.offOn, localDate(now, zone)),
    kept.length > 0 ? notInArray(counselorDaysOff.offOn, kept) : undefined,
  );
  await tx.delete(counselorDaysOff).where(isDropped);
  if (daysOff.length === 0) return;
  await tx
    .insert(counselorDaysOff)
    .values(daysOff.map(({ offOn, reason }) => ({ userId, offOn, reason, createdAt: now })))
    .onConflictDoUpdate({
      target: [counselorDaysOff.userId, counselorDaysOff.offOn],
      set: { reason: sql`excluded.reason` },
    });
}
