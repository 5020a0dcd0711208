// The school's settings: versioned, audited, and followed by the times at once.
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  addHoliday,
  getSettings,
  listHolidays,
  listStateRules,
  removeHoliday,
  saveSettings,
  saveStateRule,
} from "@/db/queries/settings";
import { listFreeSlots } from "@/db/queries/slots";
import { auditLog, stateCallingRules } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { fillDraft, freeTimes, submit } from "../support/asking";
import { makeWorld, now, outcomeOf, tally, type World } from "../support/world";

let world: World;
let ada: Actor;

beforeAll(async () => {
  world = await makeWorld({ isRace: true });
  await world.addDesk("general", 2);
  ada = await world.signedIn("ada");
});
afterAll(() => world.close());

const days = async () =>
  new Set(
    (await listFreeSlots("general", null, now)).map((slot) =>
      slot.startsAt.toISOString().slice(0, 10),
    ),
  );

test("two edits at once: one is stored, the other is told; the same twice is one", async () => {
  const { version, ...settings } = await getSettings(ada);
  const counts = await tally(
    [10, 20].map((slotBufferMinutes) =>
      saveSettings(ada, { version, settings: { ...settings, slotBufferMinutes } }, now),
    ),
  );
  expect(counts).toEqual({ done: 1, "conflict:changed_meanwhile": 1 });
  const after = await getSettings(ada);
  expect([10, 20]).toContain(after.slotBufferMinutes);
  expect(after.version).toBe(version + 1);
  const { version: _version, ...stored } = after;
  await saveSettings(ada, { version, settings: stored }, now);
  expect((await getSettings(ada)).version).toBe(version + 1);
});

test("a holiday takes its day away, says what is booked on it, and gives the day back", async () => {
  const [startsAt = ""] = await freeTimes(1);
  await world.addUser("asker", "student");
  await submit(await fillDraft({ slotStartsAt: startsAt }), {
    actor: await world.signedIn("asker"),
  });
  const day = startsAt.slice(0, 10);
  expect(await days()).toContain(day);
  expect(await addHoliday(ada, { heldOn: day, name: "Snow" }, now)).toBe(1);
  expect(await addHoliday(ada, { heldOn: day, name: "Snow day" }, now)).toBe(1);
  expect(await days()).not.toContain(day);
  expect((await listHolidays(ada, day)).map(({ name }) => name)).toContain("Snow day");
  await removeHoliday(ada, day, now);
  await removeHoliday(ada, day, now);
  expect(await days()).toContain(day);
});

test("a state's rule is changed under the same version, and an unknown one is not made", async () => {
  const hours = Array(7).fill({ earliestMinute: 540, latestMinute: 1200 });
  const rule = { hours, maxPerDay: 3, isClosedOnHolidays: true };
  const law = { state: "US-FL", source: "Fla. Stat. § 501.059", rule };
  await world.db.delete(stateCallingRules).where(eq(stateCallingRules.state, "US-FL"));
  const { version } = await getSettings(ada);
  expect(await outcomeOf(saveStateRule(ada, { ...law, version }, now))).toBe("not_found:not_found");
  await world.db.insert(stateCallingRules).values({ ...law, rule: { ...rule, maxPerDay: null } });
  expect(await outcomeOf(saveStateRule(ada, { ...law, version: version + 5 }, now))).toBe(
    "conflict:changed_meanwhile",
  );
  await saveStateRule(ada, { ...law, version }, now);
  await saveStateRule(ada, { ...law, version }, now);
  expect(await listStateRules(ada)).toContainEqual(law);
  expect((await getSettings(ada)).version).toBe(version + 1);
});

test("each change is in the audit, and nobody else comes near", async () => {
  const lines = await world.db.select().from(auditLog).where(eq(auditLog.actorId, "ada"));
  const actions = lines.map(({ action }) => action);
  for (const action of [
    "settings.change",
    "settings.add_holiday",
    "settings.remove_holiday",
    "settings.change_state_rule",
  ]) {
    expect(actions).toContain(action);
  }
  for (const name of ["lena", "dora", "edith", "asker"]) {
    const actor = await world.signedIn(name);
    expect(await outcomeOf(getSettings(actor)), name).toBe("forbidden:forbidden");
  }
});
