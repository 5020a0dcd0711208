import { describe, expect, it } from "vitest";
import { availabilityOf, availabilitySchema } from "../../../lib/schemas/availability";

const form = (change: Record<string, unknown> = {}) => ({
  userId: "dana",
  version: "1",
  zone: "America/New_York",
  chatCapacity: "3",
  takesCalls: ["1"],
  ...change,
});

function problemsOf(change: Record<string, unknown>): string[] {
  const parsed = availabilitySchema.safeParse(form(change));
  return parsed.success ? [] : parsed.error.issues.map((i) => `${i.path.join(".")}: ${i.message}`);
}

describe("a form of hours", () => {
  it("is read as people write it, empty rows left out, past midnight in words or not", () => {
    const typed = availabilitySchema.parse(
      form({
        from1: ["9", "1 pm", ""],
        until1: ["noon", "5:30 pm", ""],
        from5: ["10 pm"],
        until5: ["2 am the next day"],
        from6: ["10 pm"],
        until6: ["2:00"],
        takesCalls: [],
        offOn: ["12/24/2026", "2027-01-02", ""],
        offUntil: ["12/26/2026", "", ""],
        offReason: [" Family ", "", "ignored"],
      }),
    );
    expect(availabilityOf(typed)).toEqual({
      zone: "America/New_York",
      hours: [
        { weekday: 1, fromMinute: 540, toMinute: 720 },
        { weekday: 1, fromMinute: 780, toMinute: 1050 },
        { weekday: 5, fromMinute: 1320, toMinute: 1560 },
        { weekday: 6, fromMinute: 1320, toMinute: 1560 },
      ],
      daysOff: [
        { offOn: "2026-12-24", reason: "Family" },
        { offOn: "2026-12-25", reason: "Family" },
        { offOn: "2026-12-26", reason: "Family" },
        { offOn: "2027-01-02", reason: null },
      ],
      chatCapacity: 3,
      takesCalls: false,
    });
  });

  it.each([
    [{ from1: ["9 am"], until1: [""] }, "from1: Monday: a shift needs both times, or neither."],
    [
      { from2: ["nine"], until2: ["5 pm"] },
      "from2: Tuesday: “nine” is not a time we can read. Write times like 9 am or 5:30 pm.",
    ],
    [
      { from2: ["9 am"], until2: ["9:00"] },
      "from2: Tuesday: “9:00” is the shift’s begin. Write times like 9 am or 5:30 pm.",
    ],
    [
      { from3: ["9 am", "11:59"], until3: ["noon", "5 pm"] },
      "from3: Two shifts on Wednesday overlap.",
    ],
    [
      { from6: ["10 pm"], until6: ["2 am"], from0: ["1 am"], until0: ["3 am"] },
      "from0: A shift on Saturday and one on Sunday overlap.",
    ],
    [{ zone: "Mars/Base" }, "zone: Choose a time zone."],
    [{ chatCapacity: "21" }, "chatCapacity: Enter a number from 0 to 20."],
    [{ chatCapacity: "" }, "chatCapacity: Enter a number from 0 to 20."],
    [
      { offOn: ["tomorrow"], offUntil: [""] },
      "offOn: “tomorrow” is not a day. Write days like 12/1/2026.",
    ],
    [
      { offOn: ["12/2/2026"], offUntil: ["12/1/2026"] },
      "offOn: “12/1/2026” is before “12/2/2026”.",
    ],
    [
      { offOn: ["1/1/2026"], offUntil: ["1/1/2027"] },
      "offOn: Days off run for at most 90 days a line.",
    ],
  ])("%j is refused", (change, words) => expect(problemsOf(change)).toEqual([words]));
});
