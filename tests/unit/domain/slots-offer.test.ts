import { describe, expect, it } from "vitest";
import { coverAt, offerAt, type SlotInput, takenByOthers } from "../../../lib/domain/slots";

const EAST = "America/New_York";
const person = (userId: string, zone: string, fromMinute: number, toMinute: number) => ({
  userId,
  zone,
  hours: [0, 1, 2, 3, 4, 5, 6].map((weekday) => ({ weekday, fromMinute, toMinute })),
});
const input = (change: Partial<SlotInput> = {}): SlotInput => ({
  counselors: [person("ana", EAST, 540, 660)],
  holidays: [],
  institutionZone: EAST,
  now: new Date("2026-11-23T05:00:00Z"),
  horizonDays: 1,
  ...change,
});

describe("who covers a call", () => {
  it.each([
    ["2026-11-23T14:10:00Z", 1],
    ["2026-11-23T15:30:00Z", 2],
    ["2026-11-23T15:31:00Z", 1],
    ["2026-11-23T18:00:00Z", 0],
  ])("at %s, whatever the grid: %i", (at, count) => {
    const ben = person("ben", EAST, 600, 720);
    const off = { ...person("cleo", EAST, 540, 720), takesCalls: false };
    expect(coverAt([person("ana", EAST, 540, 660), ben, off], new Date(at), 30)).toBe(count);
  });
});

describe("what is said of one time", () => {
  it.each([
    ["2026-11-23T14:00:00Z", "on_offer"],
    ["2026-11-23T13:30:00Z", "slot_past"],
    ["2026-11-23T13:00:00Z", "slot_past"],
    ["2026-11-23T13:45:00Z", "slot_unknown"],
    ["2026-11-23T14:15:00Z", "slot_unknown"],
    ["2026-11-30T14:00:00Z", "slot_unknown"],
  ])("%s, half an hour before the first with a notice of as much: %s", (at, said) => {
    const now = new Date("2026-11-23T13:30:00Z");
    expect(offerAt(input({ now, minNoticeMinutes: 30 }), new Date(at))).toBe(said);
  });

  it("is too soon within the notice when it would be on offer otherwise", () => {
    const now = new Date("2026-11-23T13:30:00Z");
    expect(offerAt(input({ now }), new Date("2026-11-23T14:00:00Z"))).toBe("too_soon");
    expect(offerAt(input({ now }), new Date("2026-11-23T14:30:00Z"))).toBe("on_offer");
  });
});

describe("counselors who answer for several queues", () => {
  const at = new Date("2026-11-23T14:00:00Z");
  const [ana, ben, cleo] = ["ana", "ben", "cleo"].map((id) => person(id, EAST, 540, 660)) as [
    ReturnType<typeof person>,
    ReturnType<typeof person>,
    ReturnType<typeof person>,
  ];
  const away = person("dan", EAST, 780, 900);

  it.each([
    ["nobody else has calls", [ana], [{ counselors: [ana], used: 0 }], 0],
    ["the one counselor has a call already", [ana], [{ counselors: [ana], used: 1 }], 1],
    ["a colleague can take the other call", [ana], [{ counselors: [ana, ben], used: 1 }], 0],
    ["the colleague is not there then", [ana], [{ counselors: [ana, away], used: 1 }], 1],
    ["two calls, one colleague", [ana, ben], [{ counselors: [ana, ben, cleo], used: 2 }], 1],
    [
      "two queues lean on one colleague",
      [ana],
      [
        { counselors: [ana, ben], used: 1 },
        { counselors: [ana, ben], used: 1 },
      ],
      1,
    ],
    [
      "two queues, each with its own",
      [ana],
      [
        { counselors: [ana, ben], used: 1 },
        { counselors: [ana, cleo], used: 1 },
      ],
      0,
    ],
    ["other people altogether", [ana], [{ counselors: [ben, cleo], used: 2 }], 0],
    ["other people, over-booked", [ana], [{ counselors: [ben, away], used: 3 }], 0],
    ["a queue over-booked by itself", [ana, ben], [{ counselors: [ana], used: 5 }], 1],
  ])("%s", (_, own, others, taken) => {
    expect(takenByOthers(own, others, at, 30)).toBe(taken);
  });
});
