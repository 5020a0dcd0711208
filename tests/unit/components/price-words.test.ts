import fc from "fast-check";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { PriceResult } from "@/components/program/price-result";
import { PriceSection } from "@/components/program/price-section";
import {
  announcedPriceTexts,
  earlierPriceText,
  paceText,
  priceInForceText,
  pricePath,
} from "@/components/program/price-words";
import { ProgramRow } from "@/components/program/program-row";
import { type DatedPrice, planPrice } from "@/lib/domain/price-plan";
import { anyProgram, nothingShown, textOf, today } from "./any-program";

const termOf = (amountCents: number, effectiveOn: string): DatedPrice => ({
  price: { model: "flat_per_term", amountCents, termMonths: 6 },
  effectiveOn,
  feesCents: null,
});
const prices = [
  termOf(410_000, "2027-07-01"),
  termOf(398_500, "2025-07-01"),
  termOf(390_000, "2024-07-01"),
];
const completion = { percent: 60, months: 25, cohort: "graduates of similar programs" };
const planOf = (change: object = {}) => {
  const ask = { months: 25, transferred: 0, startsOn: "2026-12-01", ...change };
  const plan = planPrice({ prices, courseCounts: [36, 38] }, ask, today);
  if (!plan) throw new Error("no plan");
  return plan;
};

describe("an estimate in words", () => {
  test.each([
    [{}, "If you finish in 25 months, as 60% of graduates of similar programs did"],
    [{ months: 18 }, "If you finish in 18 months"],
    [
      { transferred: 18 },
      "If the whole program would take you 25 months, as it took 60% of graduates of similar programs, and 18 courses are already earned, 13 to 14 months are left",
    ],
    [
      { months: 12, transferred: 1 },
      "If the whole program would take you 12 months, and 1 course is already earned, 12 months are left",
    ],
  ])("%j", (change, words) => expect(paceText(completion, planOf(change))).toBe(words));

  test("says which price it takes, and what is known of a later one", () => {
    expect(priceInForceText(planOf({ months: 6 }))).toBe(
      "The price is today's: $3,985 a 6-month term, in effect since July 1, 2025. None is published for December 1, 2026 yet, so it may change before you start.",
    );
    expect(priceInForceText(planOf({ startsOn: "2027-08-01" }))).toBe(
      "The price is the one for August 1, 2027: $4,100 a 6-month term, from July 1, 2027 on.",
    );
    expect(priceInForceText(planOf())).toContain("From July 1, 2027 on, $4,100 a 6-month term");
  });

  test("tells the price before, and the one announced", () => {
    const inForce = { effectiveOn: "2025-07-01" };
    expect(earlierPriceText(prices, inForce)).toBe(
      "; before that $3,900 a 6-month term, from July 1, 2024",
    );
    expect(earlierPriceText(prices, { effectiveOn: "2024-07-01" })).toBe("");
    expect(announcedPriceTexts(prices, inForce)).toEqual([
      "From July 1, 2027: $4,100 a 6-month term.",
    ]);
  });

  test("has an address with nothing in it that is as published", () => {
    expect(pricePath("a", { months: 25 })).toBe("/programs/a/price?months=25");
    expect(pricePath("a", { months: 25, transferred: 4, startsOn: "2027-01-01" })).toBe(
      "/programs/a/price?months=25&transfer=4&start=2027-01-01",
    );
  });

  test("what is missing never shows as a nought, in any part of a page", () => {
    let plans = 0;
    const anyAsk = fc.record({
      months: fc.integer({ min: 1, max: 120 }),
      transferred: fc.nat(40),
      startsOn: fc.constantFrom("2026-12-01", "2027-08-01"),
    });
    fc.assert(
      fc.property(anyProgram, anyAsk, (program, ask) => {
        const plan = planPrice(program, ask, today);
        const parts = [
          createElement(PriceSection, { program }),
          createElement(ProgramRow, { program, controls: null, level: 2 as const }),
          ...(plan ? [createElement(PriceResult, { program, plan })] : []),
        ];
        for (const part of parts) {
          const text = textOf(renderToStaticMarkup(part));
          expect(text).not.toMatch(nothingShown);
          if (!program.tuition) expect(plan ? "" : text).not.toContain("$");
        }
        plans += plan ? 1 : 0;
      }),
    );
    expect(plans).toBeGreaterThan(10);
  });
});
