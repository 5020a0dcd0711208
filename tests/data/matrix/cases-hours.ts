// Hours, settings, and booked calls that the desk moves or cancels.

import { eq } from "drizzle-orm";
import {
  type Availability,
  getAvailability,
  listCounselors,
  saveAvailability,
} from "@/db/queries/availability";
import { previewAvailability } from "@/db/queries/availability-preview";
import { cancelCall, findCallToMove, moveCall } from "@/db/queries/callbacks-move";
import { changeOwnTime } from "@/db/queries/requests-own";
import {
  addHoliday,
  getSettings,
  listHolidays,
  listStateRules,
  removeHoliday,
  saveSettings,
  saveStateRule,
} from "@/db/queries/settings";
import { holidays, institutions, stateCallingRules } from "@/db/schema";
import { freeTimes, requestRow } from "../../support/asking";
import { bearerOf, now } from "../../support/world";
import { type Case, done, nothing } from "./case";
import type { Subjects } from "./subjects";

/** Dora's request of Priya's, with a call booked at a free time. */
async function booked(subjects: Subjects): Promise<string> {
  await subjects.clear();
  const id = await subjects.make("claimed", { kind: "callback" });
  const [startsAt = ""] = await freeTimes(1, "tech");
  await changeOwnTime(bearerOf(id), id, new Date(startsAt), now);
  return id;
}

const change = async (subjects: Subjects, requestId: string) => ({
  requestId,
  version: (await requestRow(subjects.world, requestId)).version,
  reason: "Words",
});

let drafts = 0;
/** Each another one, so that saving it is a change. */
function nextDraft(): Availability {
  drafts += 1;
  const hours = [{ weekday: 1, fromMinute: 540, toMinute: 541 + drafts }];
  return { zone: "America/New_York", hours, daysOff: [], chatCapacity: 3, takesCalls: true };
}

const dora = async () => "dora";

async function schoolVersion({ world }: Subjects): Promise<number> {
  const [row] = await world.db.select({ version: institutions.version }).from(institutions);
  return row?.version ?? 0;
}

async function rule({ world }: Subjects): Promise<string> {
  const always = { earliestMinute: 480, latestMinute: 1200 };
  const values = {
    state: "US-ZZ",
    rule: { hours: Array(7).fill(always), maxPerDay: 3, isClosedOnHolidays: false },
    source: "A law",
  };
  await world.db
    .insert(stateCallingRules)
    .values(values)
    .onConflictDoUpdate({ target: stateCallingRules.state, set: values });
  return "US-ZZ";
}

export const hoursCases: Case[] = [
  {
    query: "findCallToMove",
    permission: "booking.move",
    about: "claimed",
    prepare: booked,
    run: async (actor, id) => (await findCallToMove(actor, id)) !== null,
  },
  {
    query: "moveCall",
    permission: "booking.move",
    about: "claimed",
    isWrite: true,
    prepare: booked,
    run: async (actor, id, subjects) => {
      const [, other = ""] = await freeTimes(2, "tech");
      const input = { ...(await change(subjects, id)), startsAt: new Date(other) };
      return done(moveCall(actor, input, now));
    },
  },
  {
    query: "cancelCall",
    permission: "booking.move",
    about: "claimed",
    isWrite: true,
    prepare: booked,
    run: async (actor, id, subjects) => done(cancelCall(actor, await change(subjects, id), now)),
  },
  {
    query: "listCounselors",
    permission: "availability.edit",
    about: "dora",
    prepare: dora,
    run: async (actor, id) => (await listCounselors(actor)).some(({ userId }) => userId === id),
  },
  {
    query: "getAvailability",
    permission: "availability.edit",
    about: "dora",
    prepare: dora,
    run: async (actor, id) => (await getAvailability(actor, id, now)).userId === id,
  },
  {
    query: "previewAvailability",
    permission: "availability.edit",
    about: "dora",
    prepare: dora,
    run: async (actor, id) => (await previewAvailability(actor, id, nextDraft(), now)).times >= 0,
  },
  {
    query: "saveAvailability",
    permission: "availability.edit",
    about: "dora",
    isWrite: true,
    prepare: dora,
    run: async (actor, userId, { world }) => {
      const admin = await world.signedIn("ada");
      const { version } = await getAvailability(admin, userId, now);
      const input = { userId, version, draft: nextDraft(), callsOutside: 0 };
      return done(saveAvailability(actor, input, now));
    },
  },
  {
    query: "getSettings",
    permission: "settings.edit",
    about: "self",
    prepare: nothing,
    run: async (actor) => (await getSettings(actor)).version > 0,
  },
  {
    query: "saveSettings",
    permission: "settings.edit",
    about: "self",
    isWrite: true,
    prepare: nothing,
    run: async (actor, _id, subjects) => {
      const { version, ...settings } = await getSettings(await subjects.world.signedIn("ada"));
      const chatPromiseSeconds = settings.chatPromiseSeconds + 1;
      const input = { version, settings: { ...settings, chatPromiseSeconds } };
      return done(saveSettings(actor, input, now));
    },
  },
  {
    query: "listHolidays",
    permission: "settings.edit",
    about: "self",
    prepare: nothing,
    run: async (actor) => Array.isArray(await listHolidays(actor, "2026-01-01")),
  },
  {
    query: "addHoliday",
    permission: "settings.edit",
    about: "self",
    isWrite: true,
    prepare: nothing,
    run: (actor) => done(addHoliday(actor, { heldOn: "2030-01-01", name: "New Year" }, now)),
  },
  {
    query: "removeHoliday",
    permission: "settings.edit",
    about: "self",
    isWrite: true,
    prepare: async ({ world }) => {
      const heldOn = "2030-07-04";
      await world.db.delete(holidays).where(eq(holidays.heldOn, heldOn));
      await world.db.insert(holidays).values({ heldOn, name: "Independence Day" });
      return heldOn;
    },
    run: (actor, heldOn) => done(removeHoliday(actor, heldOn, now)),
  },
  {
    query: "listStateRules",
    permission: "settings.edit",
    about: "self",
    prepare: rule,
    run: async (actor, id) => (await listStateRules(actor)).some(({ state }) => state === id),
  },
  {
    query: "saveStateRule",
    permission: "settings.edit",
    about: "self",
    isWrite: true,
    prepare: rule,
    run: async (actor, state, subjects) => {
      const version = await schoolVersion(subjects);
      const changed = { hours: Array(7).fill(null), maxPerDay: null, isClosedOnHolidays: true };
      return done(saveStateRule(actor, { state, version, source: "B law", rule: changed }, now));
    },
  },
];
