/**
 * How a call ended, in the counselor's one click, and what that changes.
 * Source: issue 2 "Desk"; domain rule 3 (stop means stop) and 6 (only a human touch answers:
 * a voicemail reached a machine, so the request keeps waiting for its person).
 */

export const callOutcomes = [
  "reached",
  "no_answer",
  "voicemail",
  "wrong_number",
  "asked_to_stop",
] as const;
export type CallOutcome = (typeof callOutcomes)[number];

export type OutcomeEffects = {
  answersRequest: boolean;
  /** This number is never called again, for anybody. */
  blocksPhone: boolean;
  /** Every channel of the person is stopped. */
  stopsPerson: boolean;
};

const NONE: OutcomeEffects = { answersRequest: false, blocksPhone: false, stopsPerson: false };

const EFFECTS: Record<CallOutcome, OutcomeEffects> = {
  reached: { ...NONE, answersRequest: true },
  no_answer: NONE,
  voicemail: NONE,
  wrong_number: { ...NONE, blocksPhone: true },
  asked_to_stop: { ...NONE, answersRequest: true, stopsPerson: true },
};

/** What recording the outcome changes, beside the touch itself. */
export function outcomeEffects(outcome: CallOutcome): OutcomeEffects {
  return { ...EFFECTS[outcome] };
}
