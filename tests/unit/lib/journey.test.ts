import { describe, expect, test } from "vitest";
import {
  canOpen,
  type DraftAnswers,
  firstOpenStep,
  isAnswered,
  type RequestKind,
  type Step,
  stepBefore,
  stepNumber,
  steps,
  stepsOf,
} from "@/lib/domain/journey";

const answerTo: Record<Step, DraftAnswers> = {
  about: { topic: "cost" },
  time: { slotStartsAt: "2026-11-19T17:00:00.000Z", zone: "America/Denver" },
  message: { question: "May I pay monthly?" },
  name: { givenName: "Nora" },
  phone: { phone: "+12125550147" },
  email: { email: "nora@mail.test" },
  needs: { needsAsked: true },
  consent: { consentsAsked: true },
  check: {},
};
const kinds: RequestKind[] = ["callback", "message"];

/** Every answer up to a step, that step's left out. */
const answersBefore = (kind: RequestKind, step: Step): DraftAnswers =>
  Object.assign(
    {},
    ...stepsOf(kind)
      .slice(0, stepsOf(kind).indexOf(step))
      .map((one) => answerTo[one]),
  );

describe.each(kinds)("the way of a %s", (kind) => {
  test("begins with what it is about and ends with checking", () => {
    expect(stepsOf(kind)[0]).toBe("about");
    expect(stepsOf(kind).at(-1)).toBe("check");
    expect(new Set(stepsOf(kind)).size).toBe(stepsOf(kind).length);
  });

  test.each(stepsOf(kind))("with all before it answered, %s comes next", (step) => {
    expect(firstOpenStep(kind, answersBefore(kind, step))).toBe(step);
  });

  test.each(stepsOf(kind))("without %s nothing after it opens, and all before it does", (step) => {
    const all: DraftAnswers = answersBefore(kind, "check");
    const without = { ...all };
    for (const name of Object.keys(answerTo[step]) as (keyof DraftAnswers)[]) delete without[name];
    const place = stepsOf(kind).indexOf(step);
    for (const [at, other] of stepsOf(kind).entries()) {
      expect(canOpen(kind, other, without), other).toBe(step === "check" || at <= place);
    }
  });

  test("a step of another kind never opens", () => {
    const foreign = steps.filter((step) => !stepsOf(kind).includes(step));
    expect(foreign.length).toBeGreaterThan(0);
    for (const step of foreign)
      expect(canOpen(kind, step, answersBefore(kind, "check"))).toBe(false);
  });

  test("each step knows its number and the one before it", () => {
    for (const [at, step] of stepsOf(kind).entries()) {
      expect(stepNumber(kind, step)).toEqual({ at: at + 1, of: stepsOf(kind).length });
      expect(stepBefore(kind, step)).toBe(stepsOf(kind)[at - 1] ?? null);
    }
  });

  test("signed in, the address is no question: the count and the way back pass it by", () => {
    const asked = stepsOf(kind, true);
    expect(asked).toEqual(stepsOf(kind).filter((step) => step !== "email"));
    for (const [at, step] of asked.entries()) {
      expect(stepNumber(kind, step, true)).toEqual({ at: at + 1, of: asked.length });
      expect(stepBefore(kind, step, true)).toBe(asked[at - 1] ?? null);
    }
  });
});

test("a box left empty is an answer once it was asked, a time without its zone is none", () => {
  expect(isAnswered("consent", { consents: [] })).toBe(false);
  expect(isAnswered("consent", { consents: [], consentsAsked: true })).toBe(true);
  expect(isAnswered("needs", {})).toBe(false);
  expect(isAnswered("time", { slotStartsAt: "2026-11-19T17:00:00.000Z" })).toBe(false);
  expect(isAnswered("name", { givenName: "" })).toBe(false);
  expect(isAnswered("check", answersBefore("callback", "check"))).toBe(false);
});
