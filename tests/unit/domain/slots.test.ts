import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  capacityAt,
  deriveSlots,
  groupByDay,
  nearest,
  type SlotInput,
} from "../../../lib/domain/slots";
import { swedishWall as wall } from "./swedish-wall";

const EAST = "America/New_York";
const everyDay = (fromMinute: number, toMinute: number) =>
  [0, 1, 2, 3, 4, 5, 6].map((weekday) => ({ weekday, fromMinute, toMinute }));
const person = (userId: string, zone: string, fromMinute: number, toMinute: number) => ({
  userId,
  zone,
  hours: everyDay(fromMinute, toMinute),
});
const input = (change: Partial<SlotInput> = {}): SlotInput => ({
  counselors: [person("ana", EAST, 540, 660)],
  holidays: [],
  institutionZone: EAST,
  now: new Date("2026-11-23T05:00:00Z"),
  horizonDays: 1,
  ...change,
});
const shown = (change: Partial<SlotInput>) =>
  deriveSlots(input(change)).map(({ startsAt, capacity }) => `${wall(startsAt, EAST)} ${capacity}`);

describe("the slots of a day", () => {
  it("fill the hours of one counselor", () => {
    expect(shown({})).toEqual([
      "2026-11-23 09:00 1",
      "2026-11-23 09:30 1",
      "2026-11-23 10:00 1",
      "2026-11-23 10:30 1",
    ]);
  });

  it("count everyone who covers the whole slot, each once", () => {
    const counselors = [
      person("ana", EAST, 540, 660),
      person("ben", "America/Denver", 435, 525),
      person("ana", EAST, 600, 660),
    ];
    expect(shown({ counselors })).toEqual([
      "2026-11-23 09:00 1",
      "2026-11-23 09:30 2",
      "2026-11-23 10:00 2",
      "2026-11-23 10:30 1",
    ]);
  });

  it("run on over a change of shift of the same counselor", () => {
    const hours = [...everyDay(540, 555), ...everyDay(555, 570)];
    expect(shown({ counselors: [{ userId: "ana", zone: EAST, hours }] })).toEqual([
      "2026-11-23 09:00 1",
    ]);
  });

  it("belong to no counselor's day off and to no holiday, also after midnight", () => {
    const late = person("ana", EAST, 1380, 1500);
    const slots = { counselors: [late], horizonDays: 3 };
    expect(shown({ ...slots, holidays: ["2026-11-24"] })).toEqual([
      "2026-11-23 23:00 1",
      "2026-11-23 23:30 1",
      "2026-11-25 00:00 1",
      "2026-11-25 00:30 1",
      "2026-11-25 23:00 1",
      "2026-11-25 23:30 1",
      "2026-11-26 00:00 1",
    ]);
    const counselors = [{ ...late, daysOff: ["2026-11-23"] }];
    expect(shown({ counselors, horizonDays: 1, minNoticeMinutes: 0 })).toEqual([
      "2026-11-23 00:00 1",
      "2026-11-23 00:30 1",
    ]);
  });

  it.each([
    ["2026-11-23T13:00:00.000Z", "2026-11-23 09:00 1"],
    ["2026-11-23T13:00:00.001Z", "2026-11-23 09:30 1"],
    ["2026-11-23T14:59:00.000Z", "2026-11-24 09:00 1"],
  ])("begin an hour ahead at the earliest: seen at %s the first is %s", (now, first) => {
    expect(shown({ now: new Date(now) })[0]).toBe(first);
  });

  it("end with the horizon", () => {
    const now = new Date("2026-11-23T14:30:00Z");
    expect(shown({ now, horizonDays: 14 }).at(-1)).toBe("2026-12-07 09:30 1");
    expect(shown({ now, horizonDays: undefined }).at(-1)).toBe("2026-12-07 09:30 1");
  });

  it("keep the buffer free after each call, but ask nobody to stay for it after the last", () => {
    expect(shown({ bufferMinutes: 15 })).toEqual([
      "2026-11-23 09:00 1",
      "2026-11-23 09:45 1",
      "2026-11-23 10:30 1",
    ]);
    const counselors = [person("ana", EAST, 540, 575)];
    expect(shown({ counselors, bufferMinutes: 15 })).toEqual(["2026-11-23 09:00 1"]);
    expect(shown({ counselors, slotMinutes: 45, bufferMinutes: 15 })).toEqual([]);
  });

  it("are not of counselors who take no calls", () => {
    const ben = { ...person("ben", EAST, 600, 690), takesCalls: false };
    expect(shown({ counselors: [ben] })).toEqual([]);
    const counselors = [person("ana", EAST, 600, 660), ben];
    expect(shown({ counselors })).toEqual(["2026-11-23 10:00 1", "2026-11-23 10:30 1"]);
  });

  it.each([
    [30, -1],
    [30, 2.5],
    [30, 1411],
  ])("refuse %i minutes with a buffer of %s", (slotMinutes, bufferMinutes) => {
    expect(() => deriveSlots(input({ slotMinutes, bufferMinutes }))).toThrow(RangeError);
  });

  it("are none without counselors, hours or notice to spare", () => {
    expect(shown({ counselors: [] })).toEqual([]);
    expect(shown({ counselors: [{ userId: "ana", zone: EAST, hours: [] }] })).toEqual([]);
    expect(shown({ counselors: [person("ana", EAST, 545, 569)] })).toEqual([]);
    expect(shown({ minNoticeMinutes: 60 * 48 })).toEqual([]);
  });

  it.each([0, -30, 2.5, 1441, Number.NaN])("refuse a length of %s minutes", (slotMinutes) => {
    expect(() => deriveSlots(input({ slotMinutes }))).toThrow(RangeError);
  });
});

describe("the two nights when the clocks change", () => {
  const night = [person("ana", EAST, 0, 240)];

  it("has no slot in the hour that spring skips", () => {
    const now = new Date("2026-03-08T04:00:00Z");
    expect(shown({ counselors: night, now, horizonDays: 0.5 })).toEqual(
      ["00:00", "00:30", "01:00", "01:30", "03:00", "03:30"].map((at) => `2026-03-08 ${at} 1`),
    );
  });

  it("has the hour that autumn repeats twice, an hour apart", () => {
    const now = new Date("2026-11-01T03:00:00Z");
    const slots = deriveSlots(input({ counselors: night, now, horizonDays: 0.5 }));
    expect(slots.map(({ startsAt }) => wall(startsAt, EAST).slice(11))).toEqual(
      "00:00 00:30 01:00 01:30 01:00 01:30 02:00 02:30 03:00 03:30".split(" "),
    );
    const gaps = slots.slice(1).map(({ startsAt }, i) => {
      return startsAt.getTime() - (slots[i]?.startsAt.getTime() ?? 0);
    });
    expect(new Set(gaps)).toEqual(new Set([1_800_000]));
  });

  it("keeps nine in the morning at nine on both sides", () => {
    for (const now of ["2026-03-05T12:00:00Z", "2026-10-29T12:00:00Z"]) {
      const slots = deriveSlots(input({ now: new Date(now), horizonDays: 7 }));
      const first = groupByDay(slots, EAST).map(({ slots: ofDay }) => {
        return ofDay[0] && wall(ofDay[0].startsAt, EAST).slice(11);
      });
      expect(first).toEqual(Array.from({ length: 7 }, () => "09:00"));
    }
  });
});

describe("for any hours in any zones", () => {
  const ZONES = [EAST, "America/Phoenix", "Asia/Kolkata", "Europe/Berlin", "UTC"];
  // Shifts neither begin nor end between 1:00 and 4:00: there the wall alone can't tell.
  const edge = fc.integer({ min: 16, max: 95 }).map((quarter) => quarter * 15);
  const shift = fc
    .record({ weekday: fc.nat(6), from: edge, length: fc.integer({ min: 1, max: 60 }) })
    .map(({ weekday, from, length }) => ({
      weekday,
      fromMinute: from,
      toMinute: from + length * 15,
    }))
    .filter(({ toMinute }) => toMinute <= 1440 || toMinute % 1440 <= 45 || toMinute % 1440 >= 240);
  const given = fc.record({
    day: fc.nat(365),
    institutionZone: fc.constantFrom(EAST, "Europe/Berlin"),
    counselors: fc.array(
      fc.record({
        userId: fc.constantFrom("ana", "ben", "cleo"),
        zone: fc.constantFrom(...ZONES),
        hours: fc.array(shift, { maxLength: 4 }),
      }),
      { maxLength: 3 },
    ),
  });

  /** Asks every quarter of an hour whether somebody's wall clock shows a time at work. */
  function isAtWork({ zone, hours }: SlotInput["counselors"][number], at: Date): boolean {
    const text = wall(at, zone);
    const weekday = new Date(`${text.slice(0, 10)}T00:00:00Z`).getUTCDay();
    const minute = Number(text.slice(11, 13)) * 60 + Number(text.slice(14, 16));
    return hours.some((row) => {
      const since = (weekday - row.weekday + 7) % 7;
      const within = since * 1440 + minute;
      return within >= row.fromMinute && within < row.toMinute;
    });
  }

  it("agrees with a look at every clock on every quarter of an hour", () => {
    fc.assert(
      fc.property(given, ({ day, ...rest }) => {
        const now = new Date(Date.UTC(2026, 0, 1) + day * 86_400_000);
        const all = { ...rest, holidays: [], now, horizonDays: 2 };
        const found = new Map(deriveSlots(all).map((s) => [s.startsAt.getTime(), s.capacity]));
        const isCovered = (id: string, at: number) =>
          [0, 15].every((later) =>
            rest.counselors.some(
              (c) => c.userId === id && isAtWork(c, new Date(at + later * 60_000)),
            ),
          );
        const wrong: string[] = [];
        const last = now.getTime() + 2 * 86_400_000;
        for (let at = now.getTime() + 3_600_000; at <= last; at += 1_800_000) {
          const count = ["ana", "ben", "cleo"].filter((id) => isCovered(id, at)).length;
          const isSame = (found.get(at) ?? 0) === count && capacityAt(all, new Date(at)) === count;
          if (!isSame) wrong.push(`${new Date(at).toISOString()} is ${count}`);
        }
        expect(wrong).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe("the capacity at one time", () => {
  it.each([
    ["2026-11-23T14:00:00Z", 1],
    ["2026-11-23T14:15:00Z", 0],
    ["2026-11-23T14:00:01Z", 0],
    ["2026-11-23T16:00:00Z", 0],
    ["2026-11-22T14:00:00Z", 0],
    ["2026-11-25T14:00:00Z", 0],
  ])("%s is %i", (at, capacity) => expect(capacityAt(input(), new Date(at))).toBe(capacity));

  it("is none within the notice", () => {
    const now = new Date("2026-11-23T13:30:00Z");
    expect(capacityAt(input({ now }), new Date("2026-11-23T14:00:00Z"))).toBe(0);
  });
});

describe("slots as a person sees them", () => {
  const at = (iso: string) => ({ startsAt: new Date(iso), capacity: 1 });

  it("are grouped by the days of the person's own calendar", () => {
    const slots = [
      at("2026-11-24T01:00:00Z"),
      at("2026-11-23T15:00:00Z"),
      at("2026-11-24T09:00:00Z"),
    ];
    expect(groupByDay(slots, EAST).map(({ isoDate, slots: of }) => [isoDate, of.length])).toEqual([
      ["2026-11-23", 2],
      ["2026-11-24", 1],
    ]);
    expect(groupByDay(slots, "Asia/Tokyo").map(({ isoDate }) => isoDate)).toEqual(["2026-11-24"]);
    expect(groupByDay([], EAST)).toEqual([]);
  });

  it("are the nearest three instead of the lost one, in order of time", () => {
    const slots = ["08", "12", "13", "14", "15", "20"].map((h) => at(`2026-11-23T${h}:00:00Z`));
    const found = nearest(slots, new Date("2026-11-23T14:00:00Z"), 3);
    expect(found.map(({ startsAt }) => startsAt.getUTCHours())).toEqual([12, 13, 15]);
    expect(nearest(slots, new Date("2026-11-23T14:00:00Z"), 99)).toHaveLength(5);
    expect(nearest([], new Date(), 3)).toEqual([]);
  });
});
