import { describe, expect, it } from "vitest";
import { clockText, parseClock, parseUntil, untilText } from "../../../lib/domain/clock-times";

describe("a time as people type it", () => {
  it.each([
    ["9", 540],
    ["9:00", 540],
    ["9 am", 540],
    ["9am", 540],
    ["9 a.m.", 540],
    ["9:30 PM", 1290],
    ["09.30", 570],
    ["17:00", 1020],
    ["0:00", 0],
    ["24:00", 0],
    ["12 am", 0],
    ["12:15 am", 15],
    ["12 pm", 720],
    ["12", 720],
    ["noon", 720],
    ["12 noon", 720],
    [" Midnight ", 0],
    ["11:59 pm", 1439],
  ])("%s is minute %i", (text, minute) => expect(parseClock(text)).toBe(minute));

  it.each(["", "nine", "25", "9:60", "13 pm", "0 am", "9:3", "-1", "9-5", "9 am 5 pm"])(
    "%s is no time",
    (text) => expect(parseClock(text)).toBeNull(),
  );
});

describe("the end of a shift", () => {
  it.each([
    ["5 pm", 540, 1020],
    ["midnight", 540, 1440],
    ["2 am", 1320, 1560],
    ["2 am the next day", 1320, 1560],
    ["9 am next day", 480, 1980],
    ["9 am (the next day)", 540, 1980],
    ["midnight", 0, 1440],
    ["9 am", 540, null],
    ["late", 540, null],
    ["the next day", 540, null],
  ])("%s after minute %i is %s", (text, from, minute) => {
    expect(parseUntil(text, from)).toBe(minute);
  });
});

describe("a time in words", () => {
  it.each([
    [0, "12:00 am", "12:00 am"],
    [570, "9:30 am", "9:30 am"],
    [720, "12:00 pm", "12:00 pm"],
    [1020, "5:00 pm", "5:00 pm"],
    [1440, "12:00 am", "midnight"],
    [1560, "2:00 am", "2:00 am the next day"],
    [2880, "12:00 am", "midnight of the next day"],
  ])("minute %i is %s, as an end %s", (minute, clock, until) => {
    expect(clockText(minute)).toBe(clock);
    expect(untilText(minute)).toBe(until);
  });

  it("can be typed again as it is shown", () => {
    for (let from = 0; from < 1440; from += 15) {
      expect(parseClock(clockText(from))).toBe(from);
      for (let to = from + 15; to < from + 1440 && to < 2880; to += 45) {
        expect(parseUntil(untilText(to), from), untilText(to)).toBe(to);
      }
    }
  });
});
