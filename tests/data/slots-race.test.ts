// Many people type their code at once for few times of one place each.
import { afterAll, beforeAll, expect, test } from "vitest";
import { confirmByCode } from "@/db/queries/requests";
import { bookingEvents, bookings, slots } from "@/db/schema";
import { freeTimes } from "../support/asking";
import { makeWorld, now, tally, times, type World } from "../support/world";
import { makeSubjects, type Subjects } from "./matrix/subjects";

let world: World;
let subjects: Subjects;

beforeAll(async () => {
  world = await makeWorld({ isRace: true });
  await world.addDesk("tech", 1);
  subjects = makeSubjects(world);
});
afterAll(() => world.close());

test("of 120 who race for ten places exactly ten book, each time once", async () => {
  const free = await freeTimes(10, "tech");
  const ids = await Promise.all(
    times(120, (i) =>
      subjects.make("unconfirmed", {
        kind: "callback",
        email: `racer${i}@school.test`,
        wantedStartsAt: new Date(free[i % free.length] ?? ""),
      }),
    ),
  );
  const counts = await tally(ids.map((id) => confirmByCode(id, now)));
  expect(counts).toEqual({ done: 10, "conflict:slot_full": 110 });
  expect(await world.db.$count(bookings)).toBe(10);
  expect(await world.db.$count(bookingEvents)).toBe(10);
  const rows = await world.db.select().from(slots);
  expect(rows).toHaveLength(10);
  for (const slot of rows) expect(slot).toMatchObject({ booked: 1, capacity: 1 });
});
