import { describe, expect, it } from "vitest";
import { type CutOff, isBusinessDay, nextStart } from "../../../lib/domain/start-dates";
import { swedishWall } from "./swedish-wall";

const rule = { kind: "first_of_month" } as const;
const cutOffs: CutOff[] = [
  { kind: "apply", businessDaysBefore: 10 },
  { kind: "transcripts", businessDaysBefore: 7 },
  { kind: "aid", businessDaysBefore: 5 },
  { kind: "commit", daysBefore: 4 },
  { kind: "pay", businessDaysBefore: 1 },
];
const holidays = [
  "2026-01-01",
  "2026-01-19",
  "2026-05-25",
  "2026-07-03",
  "2026-09-07",
  "2026-11-11",
  "2026-11-26",
  "2026-11-27",
  "2026-12-24",
  "2026-12-25",
  "2027-01-01",
  "2027-05-31",
  "2027-07-05",
  "2027-11-25",
  "2027-12-24",
  "2028-02-21",
  "2028-12-25",
];
const zone = "America/New_York";
const on = (now: string, extra: Partial<Parameters<typeof nextStart>[0]> = {}) =>
  nextStart({ rule, cutOffs, holidays, now: new Date(now), zone, ...extra });

describe("the next start", () => {
  it("counts its cut-offs back over weekends and holidays", () => {
    expect(on("2026-11-10T15:00:00Z")).toEqual({
      startsOn: "2026-12-01",
      cutOffs: [
        { kind: "apply", on: "2026-11-13", isPast: false },
        { kind: "transcripts", on: "2026-11-18", isPast: false },
        { kind: "aid", on: "2026-11-20", isPast: false },
        { kind: "commit", on: "2026-11-25", isPast: false },
        { kind: "pay", on: "2026-11-30", isPast: false },
      ],
      missed: null,
    });
  });

  it.each([
    ["2026-11-13T15:00:00Z", "2026-12-01", null],
    ["2026-11-14T04:59:59Z", "2026-12-01", null],
    ["2026-11-14T05:00:00Z", "2027-01-01", { startsOn: "2026-12-01", because: "apply" }],
    ["2026-11-22T12:00:00Z", "2027-01-01", { startsOn: "2026-12-01", because: "apply" }],
    ["2026-12-01T12:00:00Z", "2027-01-01", { startsOn: "2026-12-01", because: "apply" }],
    ["2026-12-31T23:00:00Z", "2027-02-01", { startsOn: "2027-01-01", because: "apply" }],
  ])("seen at %s is %s, having missed %j", (now, startsOn, missed) => {
    expect(on(now)).toMatchObject({ startsOn, missed });
  });

  it("lives on the institution's calendar, not on the server's", () => {
    const now = "2026-11-14T06:30:00Z";
    expect(on(now, { zone: "America/Los_Angeles" }).startsOn).toBe("2026-12-01");
    expect(on(now, { zone: "America/New_York" }).startsOn).toBe("2027-01-01");
  });

  it.each([
    ["a weekend", "2026-08-01", { kind: "apply", daysBefore: 0 }, "2026-07-31"],
    ["a Sunday", "2026-12-01", { kind: "apply", daysBefore: 2 }, "2026-11-25"],
    [
      "the strictest of two",
      "2026-12-01",
      { kind: "apply", daysBefore: 20, businessDaysBefore: 1 },
      "2026-11-11",
    ],
    ["no count", "2027-01-01", { kind: "apply" }, "2026-12-31"],
  ] as const)("moves a cut-off on %s back to a business day", (_, startsOn, cutOff, expected) => {
    const now = new Date(Date.parse(`${startsOn}T12:00:00Z`) - 28 * 86_400_000);
    const found = nextStart({
      rule,
      cutOffs: [cutOff],
      holidays: holidays.filter((day) => day !== "2026-11-11"),
      now,
      zone,
    });
    expect(found).toMatchObject({ startsOn, cutOffs: [{ on: expected }] });
  });

  it("is not today without an apply cut-off, but the next month", () => {
    expect(on("2026-12-01T12:00:00Z", { cutOffs: [] })).toEqual({
      startsOn: "2027-01-01",
      cutOffs: [],
      missed: null,
    });
    expect(on("2026-11-30T12:00:00Z", { cutOffs: [] }).startsOn).toBe("2026-12-01");
  });

  it("stays open to who pays alone when the aid day is past, and says so", () => {
    const list: CutOff[] = [
      { kind: "aid", daysBefore: 25 },
      { kind: "apply", daysBefore: 5 },
    ];
    const found = on("2026-11-16T12:00:00Z", { cutOffs: list });
    expect(found.startsOn).toBe("2026-12-01");
    expect(found.cutOffs.map(({ kind, isPast }) => [kind, isPast])).toEqual([
      ["aid", true],
      ["apply", false],
    ]);
  });

  it("is out of reach when any other day is past, whatever the apply day says", () => {
    const list: CutOff[] = [
      { kind: "transcripts", daysBefore: 25 },
      { kind: "apply", daysBefore: 5 },
    ];
    expect(on("2026-11-16T12:00:00Z", { cutOffs: list })).toMatchObject({
      startsOn: "2027-01-01",
      missed: { startsOn: "2026-12-01", because: "transcripts" },
    });
  });

  it("gives up loudly when cut-offs are years ahead", () => {
    const list: CutOff[] = [{ kind: "apply", daysBefore: 9999 }];
    expect(() => on("2026-11-16T12:00:00Z", { cutOffs: list })).toThrow(RangeError);
  });
});

// Counts a different way: lists every business day of the years, then looks up by position.
const allDays = Array.from({ length: 5 * 365 }, (_, i) =>
  new Date(Date.UTC(2025, 0, 1) + i * 86_400_000).toISOString().slice(0, 10),
);
const businessDays = allDays.filter((day) => {
  const name = new Date(`${day}T12:00:00Z`).toUTCString().slice(0, 3);
  return name !== "Sat" && name !== "Sun" && !holidays.includes(day);
});
const starts = allDays
  .filter((day) => day.endsWith("-01"))
  .map((startsOn) => {
    const before = businessDays.filter((day) => day < startsOn);
    return { startsOn, apply: before.at(-10) ?? "", pay: before.at(-1) ?? "" };
  });

function oracle(now: Date) {
  const today = swedishWall(now, zone).slice(0, 10);
  const ahead = starts.filter(({ startsOn }) => startsOn >= today);
  const open = ahead.find(({ apply }) => apply >= today);
  const missed = ahead[0]?.startsOn === open?.startsOn ? null : ahead[0]?.startsOn;
  return [open?.startsOn, open?.apply, open?.pay, missed];
}

describe("every day of three years", () => {
  it("agrees with an independent count, at noon and in the last minute of the day", () => {
    const closed = new Set(holidays);
    const wrong: string[] = [];
    let looks = 0;
    for (let at = Date.UTC(2026, 0, 1, 17); at < Date.UTC(2029, 0, 1); at += 86_400_000) {
      for (const now of [new Date(at), new Date(at + 11 * 3_600_000 + 59 * 60_000)]) {
        const found = nextStart({ rule, cutOffs, holidays, now, zone });
        const dayOf = (kind: string) => found.cutOffs.find((day) => day.kind === kind)?.on;
        const missed = found.missed?.startsOn ?? null;
        const seen = [found.startsOn, dayOf("apply"), dayOf("pay"), missed];
        const isSound = found.cutOffs.every(
          ({ on, isPast }) => !isPast && isBusinessDay(on, closed),
        );
        if (String(seen) !== String(oracle(now)) || !isSound)
          wrong.push(`${now.toISOString()} ${seen}`);
        looks += 1;
      }
    }
    expect(wrong).toEqual([]);
    expect(looks).toBe(2 * 1096);
  });
});
