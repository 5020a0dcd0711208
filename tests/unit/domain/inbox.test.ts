import { expect, test } from "vitest";
import {
  deskKeyOf,
  matchingReplies,
  movedPlace,
  nextInList,
  snoozeUntil,
  unfilledIn,
} from "@/lib/domain/inbox";

const zone = "America/New_York";
/** A Wednesday, 11:00 in New York. */
const now = new Date("2026-11-18T16:00:00Z");

test("an hour is an hour, other choices are 9 am on the school's clock", () => {
  expect(snoozeUntil("hour", null, zone, now)).toEqual({
    ok: true,
    until: new Date("2026-11-18T17:00:00Z"),
  });
  expect(snoozeUntil("tomorrow", null, zone, now)).toEqual({
    ok: true,
    until: new Date("2026-11-19T14:00:00Z"),
  });
  expect(snoozeUntil("day", "2026-12-01", zone, now)).toEqual({
    ok: true,
    until: new Date("2026-12-01T14:00:00Z"),
  });
});

test("tomorrow is the school's tomorrow, and 9 am holds on the night the clocks change", () => {
  const lateEvening = new Date("2026-11-19T04:30:00Z");
  expect(snoozeUntil("tomorrow", null, zone, lateEvening)).toEqual({
    ok: true,
    until: new Date("2026-11-19T14:00:00Z"),
  });
  const beforeChange = new Date("2027-03-13T17:00:00Z");
  expect(snoozeUntil("tomorrow", null, zone, beforeChange)).toEqual({
    ok: true,
    until: new Date("2027-03-14T13:00:00Z"),
  });
});

test.each([
  [null, "snooze_day_missing"],
  ["2026-11-18", "snooze_past"],
  ["2026-11-01", "snooze_past"],
  ["2027-06-01", "snooze_too_far"],
])("a day that is %s is refused as %s", (day, reason) => {
  expect(snoozeUntil("day", day, zone, now)).toEqual({ ok: false, reason });
});

test("the next chat follows the current one, round to the first", () => {
  expect(nextInList(["a", "b", "c"], "b")).toBe("c");
  expect(nextInList(["a", "b", "c"], "c")).toBe("a");
  expect(nextInList(["a", "b"], "gone")).toBe("a");
  expect(nextInList(["a"], "a")).toBeNull();
  expect(nextInList([], "a")).toBeNull();
});

test("J and K move in the list and stop at its ends", () => {
  expect(movedPlace(-1, 1, 3)).toBe(0);
  expect(movedPlace(-1, -1, 3)).toBe(2);
  expect(movedPlace(0, -1, 3)).toBe(0);
  expect(movedPlace(1, 1, 3)).toBe(2);
  expect(movedPlace(2, 1, 3)).toBe(2);
  expect(movedPlace(-1, 1, 0)).toBe(-1);
});

test("a single key is a command only outside of fields and without a modifier", () => {
  const plain = { hasModifier: false, isInField: false };
  expect(deskKeyOf({ key: "j", ...plain })).toBe("next");
  expect(deskKeyOf({ key: "E", ...plain })).toBe("resolve");
  expect(deskKeyOf({ key: "?", ...plain })).toBe("help");
  expect(deskKeyOf({ key: "q", ...plain })).toBeNull();
  expect(deskKeyOf({ key: "r", hasModifier: true, isInField: false })).toBeNull();
  expect(deskKeyOf({ key: "r", hasModifier: false, isInField: true })).toBeNull();
});

test("what is still a variable is named once, with its braces", () => {
  expect(unfilledIn("Hello {{first name}}, {{program}} and {{program}}")).toEqual([
    "{{first name}}",
    "{{program}}",
  ]);
  expect(unfilledIn("A {{ }} B {{}} C { {x} }")).toEqual(["{{ }}"]);
  expect(unfilledIn("Nothing here.")).toEqual([]);
});

test("saved replies are found by words of the title first, then of the text", () => {
  const replies = [
    { title: "Hello", body: "This is about the price." },
    { title: "Price per term", body: "Flat." },
    { title: "Start", body: "First of the month." },
  ];
  expect(matchingReplies(replies, "PRICE").map(({ title }) => title)).toEqual([
    "Price per term",
    "Hello",
  ]);
  expect(matchingReplies(replies, "price flat").map(({ title }) => title)).toEqual([
    "Price per term",
  ]);
  expect(matchingReplies(replies, "")).toHaveLength(3);
  expect(matchingReplies(replies, "zebra")).toEqual([]);
});
