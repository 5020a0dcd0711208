import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type CounselorPresence,
  decideAvailability,
  HEARTBEAT_LIMIT_SECONDS,
  shownWaitSeconds,
} from "@/lib/domain/chat-availability";

const dora: CounselorPresence = {
  userId: "dora",
  status: "available",
  heartbeatAgeSeconds: 3,
  openChats: 1,
  capacity: 3,
};
const closed = (reason: string) => ({ isOpen: false, reason });

test.each<[string, CounselorPresence[], boolean, object]>([
  ["somebody is there", [dora], true, { isOpen: true, free: 2 }],
  ["outside the hours, but somebody is Available", [dora], false, { isOpen: true, free: 2 }],
  ["nobody at all", [], true, closed("nobody_available")],
  ["nobody, outside the hours", [], false, closed("outside_hours")],
  ["away", [{ ...dora, status: "away" }], true, closed("nobody_available")],
  ["never seen", [{ ...dora, heartbeatAgeSeconds: null }], true, closed("nobody_available")],
  ["just in time", [{ ...dora, heartbeatAgeSeconds: 44.9 }], true, { isOpen: true, free: 2 }],
  [
    "the lease ran out",
    [{ ...dora, heartbeatAgeSeconds: HEARTBEAT_LIMIT_SECONDS }],
    true,
    closed("nobody_available"),
  ],
  ["full", [{ ...dora, openChats: 3 }], true, closed("at_capacity")],
  ["over full, taken over", [{ ...dora, openChats: 5 }], true, closed("at_capacity")],
  ["takes none", [{ ...dora, openChats: 0, capacity: 0 }], true, closed("at_capacity")],
  ["full outside the hours", [{ ...dora, openChats: 3 }], false, closed("at_capacity")],
  [
    "one full, one free",
    [
      { ...dora, openChats: 9 },
      { ...dora, userId: "omar" },
    ],
    true,
    { isOpen: true, free: 2 },
  ],
])("%s", (_name, counselors, isInHours, expected) => {
  expect(decideAvailability({ counselors, isInHours })).toEqual(expected);
});

test("open exactly when somebody present has a place", () => {
  const counselor = fc.record({
    userId: fc.string(),
    status: fc.constantFrom<"available" | "away">("available", "away"),
    heartbeatAgeSeconds: fc.option(fc.double({ min: 0, max: 100, noNaN: true })),
    openChats: fc.nat(6),
    capacity: fc.nat(5),
  });
  fc.assert(
    fc.property(fc.array(counselor), fc.boolean(), (counselors, isInHours) => {
      const free = counselors.some(
        (one) =>
          one.status === "available" &&
          one.heartbeatAgeSeconds !== null &&
          one.heartbeatAgeSeconds < 45 &&
          one.openChats < one.capacity,
      );
      expect(decideAvailability({ counselors, isInHours }).isOpen).toBe(free);
    }),
  );
});

test.each<[number[], number | null]>([
  [[], null],
  [[10, 20, 30, 40], null],
  [[10, 20, 30, 40, 50], 30],
  [[50, 10, 40, 20, 30, 60], 35],
  [[...Array<number>(20).fill(60), 1, 1, 1, 1, 1, 1, 1], 60],
])("the shown wait of %j is %j", (waits, expected) => {
  expect(shownWaitSeconds(waits)).toBe(expected);
});
