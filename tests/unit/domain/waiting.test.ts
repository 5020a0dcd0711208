import { describe, expect, it } from "vitest";
import { minutesWaiting, waitingText } from "../../../lib/domain/waiting";

describe("waiting time in words", () => {
  it.each([
    [0, "under 1 min"],
    [0.9, "under 1 min"],
    [1, "1 min"],
    [11, "11 min"],
    [59.99, "59 min"],
    [60, "1 h 00"],
    [125, "2 h 05"],
    [1439, "23 h 59"],
    [1440, "1 day"],
    [2879, "1 day"],
    [4320, "3 days"],
    [-5, "under 1 min"],
    [Number.NaN, "under 1 min"],
  ])("%d minutes: %s", (minutes, text) => expect(waitingText(minutes)).toBe(text));
});

describe("minutes waited", () => {
  const since = new Date("2026-11-22T14:00:00Z");
  it.each([
    ["2026-11-22T14:00:59.999Z", 0],
    ["2026-11-22T14:01:00Z", 1],
    ["2026-11-23T14:00:00Z", 1440],
    ["2026-11-22T13:00:00Z", 0],
  ])("from 14:00 to %s: %i", (now, minutes) => {
    expect(minutesWaiting(since, new Date(now))).toBe(minutes);
  });
});
