import { describe, expect, it } from "vitest";
import { callOutcomes } from "../../../lib/domain/call-outcomes";
import {
  decideMissedCall,
  type MissedCallInput,
  missedFrom,
} from "../../../lib/domain/missed-calls";
import { requestStates } from "../../../lib/domain/request-states";

const startsAt = new Date("2026-11-23T15:00:00Z");
const later = (minutes: number) => new Date(startsAt.getTime() + minutes * 60_000);
const call = (minutes: number, outcome: MissedCallInput["calls"][number]["outcome"]) => ({
  startedAt: later(minutes),
  outcome,
});
const asked = (change: Partial<MissedCallInput> = {}): MissedCallInput => ({
  startsAt,
  state: "claimed",
  isStopped: false,
  calls: [],
  now: later(31),
  ...change,
});

describe("a booked call whose window is over", () => {
  it.each([
    ["nobody tried", {}, "missed_by_us"],
    ["nobody tried and nobody has it", { state: "waiting" }, "missed_by_us"],
    ["a mail was written, but no call made", { state: "answered" }, "missed_by_us"],
    ["a call long before its time", { calls: [call(-6, "no_answer")] }, "missed_by_us"],
    ["the first call as early as allowed", { calls: [call(-5, "no_answer")] }, "missed_by_person"],
    ["nobody picked up", { calls: [call(0, "no_answer")] }, "missed_by_person"],
    ["a machine picked up", { calls: [call(12, "voicemail")] }, "missed_by_person"],
    ["the number was another's", { calls: [call(1, "wrong_number")] }, "missed_by_person"],
    ["two tries", { calls: [call(0, "no_answer"), call(20, "voicemail")] }, "missed_by_person"],
    ["they spoke at the second try", { calls: [call(0, "no_answer"), call(9, "reached")] }, null],
    ["they spoke earlier that day", { calls: [call(-200, "reached")] }, null],
    ["they asked to stop", { calls: [call(0, "asked_to_stop")] }, null],
    ["somebody still speaks, or forgot to say", { calls: [call(2, null)] }, null],
    ["an old call without its outcome", { calls: [call(-60, null)] }, "missed_by_us"],
    ["they had said stop before", { isStopped: true }, null],
    ["the request was never confirmed", { state: "unconfirmed" }, null],
    ["the request is closed", { state: "closed" }, null],
    ["the request is cancelled", { state: "cancelled" }, null],
  ] as const)("%s: %#", (_, change, expected) => {
    expect(decideMissedCall(asked(change))).toBe(expected);
  });

  it("is not missed while it may still begin", () => {
    expect(decideMissedCall(asked({ now: later(30) }))).toBeNull();
    expect(decideMissedCall(asked({ now: later(-60) }))).toBeNull();
    expect(decideMissedCall(asked({ now: missedFrom(startsAt) }))).toBe("missed_by_us");
  });

  it("is somebody's fault only when it was to take place and nobody spoke", () => {
    for (const state of requestStates) {
      for (const outcome of callOutcomes) {
        const decided = decideMissedCall(asked({ state, calls: [call(0, outcome)] }));
        const isOpen = ["waiting", "claimed", "answered"].includes(state);
        const isTry = ["no_answer", "voicemail", "wrong_number"].includes(outcome);
        expect(decided, `${state} ${outcome}`).toBe(isOpen && isTry ? "missed_by_person" : null);
      }
    }
  });
});
