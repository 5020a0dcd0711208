import { describe, expect, it } from "vitest";
import { defaultStateRules } from "../../../lib/domain/state-rules";
import {
  callHoursOf,
  holidaySchema,
  ruleOf,
  settingsSchema,
  stateRuleSchema,
  typedRule,
} from "../../../lib/schemas/settings";

const settings = (change: Record<string, string> = {}) => ({
  version: "1",
  zone: "America/New_York",
  phone: "(202) 555-0100",
  callEarliest: "8 am",
  callLatest: "9 pm",
  slotMinutes: "30",
  slotBufferMinutes: "10",
  slotHorizonDays: "14",
  slotMinNoticeMinutes: "60",
  chatPromiseSeconds: "120",
  ...change,
});

describe("the school's settings", () => {
  it("are read as they are typed", () => {
    const typed = settingsSchema.parse(settings());
    expect(typed).toMatchObject({ slotBufferMinutes: 10, chatPromiseSeconds: 120 });
    expect(callHoursOf(typed)).toEqual({ callEarliestMinute: 480, callLatestMinute: 1260 });
  });

  it.each([
    [{ zone: "Mars" }, "zone", "Choose a time zone."],
    [{ callEarliest: "7:59 am" }, "callEarliest", /The law allows calls from 8 am to 9 pm/],
    [{ callLatest: "9:01 pm" }, "callLatest", /The law allows/],
    [{ callLatest: "8 am" }, "callLatest", "Calls end after they begin, on the same day."],
    [{ callLatest: "late" }, "callLatest", "Write a time like 9 am or 8:30 pm."],
    [{ slotMinutes: "4" }, "slotMinutes", "Enter a whole number from 5 to 240."],
    [{ slotMinutes: "2.5" }, "slotMinutes", "Enter a whole number from 5 to 240."],
    [{ slotBufferMinutes: "-1" }, "slotBufferMinutes", "Enter a whole number from 0 to 120."],
    [{ slotHorizonDays: "0" }, "slotHorizonDays", "Enter a whole number from 1 to 90."],
    [{ slotMinNoticeMinutes: "" }, "slotMinNoticeMinutes", /from 0 to 10,080/],
    [{ chatPromiseSeconds: "99999" }, "chatPromiseSeconds", /from 15 to 3,600/],
  ])("%j is refused at its field", (change, name, words) => {
    const issues = settingsSchema.safeParse(settings(change)).error?.issues ?? [];
    expect(issues.map((issue) => issue.path[0])).toEqual([name]);
    expect(issues[0]?.message).toMatch(words);
  });
});

describe("a holiday", () => {
  it("has a day and a name", () => {
    expect(holidaySchema.safeParse({ heldOn: "12/24/2026", name: " Winter  break " }).data).toEqual(
      {
        heldOn: "12/24/2026",
        name: "Winter break",
      },
    );
    expect(holidaySchema.safeParse({ heldOn: "soon", name: "" }).error?.issues).toHaveLength(2);
  });
});

describe("calling law of a state", () => {
  it("comes back from its form as it was, for every state of the seed", () => {
    expect(defaultStateRules.length).toBeGreaterThan(5);
    for (const { state, rule, source } of defaultStateRules) {
      const form = {
        ...typedRule(rule),
        state,
        version: "3",
        source,
        maxPerDay: rule.maxPerDay === null ? "" : String(rule.maxPerDay),
        isClosedOnHolidays: rule.isClosedOnHolidays ? ["1"] : [],
      };
      expect(ruleOf(stateRuleSchema.parse(form)), state).toEqual(rule);
    }
  });

  it.each([
    [{ from1: "8 am", until1: "" }, "from1"],
    [{ from2: "early", until2: "8 pm" }, "from2"],
    [{ from3: "8 pm", until3: "8 am" }, "from3"],
    [{ maxPerDay: "0" }, "maxPerDay"],
    [{ source: " " }, "source"],
  ])("%j is refused", (change, name) => {
    const form = { state: "US-FL", version: "1", source: "Fla. Stat. § 501.616", ...change };
    const issues = stateRuleSchema.safeParse(form).error?.issues ?? [];
    expect(issues.map((issue) => issue.path[0])).toEqual([name]);
  });
});
