import { describe, expect, it } from "vitest";
import { callOutcomes, outcomeEffects } from "../../../lib/domain/call-outcomes";

describe("what a call's outcome changes", () => {
  it.each([
    ["reached", true, false, false],
    ["no_answer", false, false, false],
    ["voicemail", false, false, false],
    ["wrong_number", false, true, false],
    ["asked_to_stop", true, false, true],
  ] as const)("%s: answers %s, blocks the phone %s, stops the person %s", (outcome, a, b, c) => {
    expect(outcomeEffects(outcome)).toEqual({
      answersRequest: a,
      blocksPhone: b,
      stopsPerson: c,
    });
  });

  it("is known for every outcome, and can't be changed from outside", () => {
    expect(callOutcomes).toHaveLength(5);
    outcomeEffects("no_answer").blocksPhone = true;
    expect(outcomeEffects("no_answer").blocksPhone).toBe(false);
  });
});
