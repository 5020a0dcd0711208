import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addMonths } from "../../../lib/domain/calendar";
import type { Price } from "../../../lib/domain/price";
import {
  type DatedPrice,
  mostTransferred,
  type PricePlan,
  paceChoices,
  planPrice,
  priceOn,
} from "../../../lib/domain/price-plan";

const term = (dollars: number): Price => ({
  model: "flat_per_term",
  amountCents: dollars * 100,
  termMonths: 6,
});
const from = (effectiveOn: string, price: Price): DatedPrice => ({
  price,
  effectiveOn,
  feesCents: null,
});
const history = [
  from("2027-07-01", term(4100)),
  from("2025-07-01", term(3985)),
  from("2024-07-01", term(3900)),
];
const program = { prices: history, courseCounts: [36, 38] };
const today = "2026-11-22";
const ask = { months: 25, transferred: 0, startsOn: "2026-12-01" };

describe("the price in force", () => {
  it.each([
    ["2024-06-30", null],
    ["2024-07-01", "2024-07-01"],
    ["2026-12-01", "2025-07-01"],
    ["2027-06-30", "2025-07-01"],
    ["2027-07-01", "2027-07-01"],
    ["2031-01-01", "2027-07-01"],
  ])("on %s is the one from %s, in whatever order they are written", (day, effectiveOn) => {
    expect(priceOn(history, day)?.effectiveOn ?? null).toBe(effectiveOn);
    expect(priceOn([...history].reverse(), day)?.effectiveOn ?? null).toBe(effectiveOn);
  });
});

describe("a plan", () => {
  it("says that it stands on today's price, and names the change that is published", () => {
    expect(planPrice(program, ask, today)).toMatchObject({
      estimate: { totalCents: { low: 1_992_500, high: 1_992_500 } },
      charged: { effectiveOn: "2025-07-01" },
      isTodaysPrice: true,
      change: { effectiveOn: "2027-07-01" },
      endsOn: { soonest: "2028-12-31", latest: "2028-12-31" },
    });
  });

  it("takes the price announced for its start, and no longer calls it today's", () => {
    expect(planPrice(program, { ...ask, startsOn: "2027-08-01" }, today)).toMatchObject({
      estimate: { totalCents: { low: 2_050_000, high: 2_050_000 } },
      charged: { effectiveOn: "2027-07-01" },
      isTodaysPrice: false,
      change: null,
    });
  });

  it("does not call a price today's when the start is today", () => {
    const plan = planPrice(program, { ...ask, startsOn: today }, today);
    expect(plan).toMatchObject({ isTodaysPrice: false });
  });

  it("ends in a range where the courses already earned weigh differently", () => {
    const plan = planPrice(program, { ...ask, months: 35, transferred: 18 }, today);
    expect(plan).toMatchObject({
      estimate: { months: { low: 18, high: 19 } },
      endsOn: { soonest: "2028-05-31", latest: "2028-06-30" },
    });
  });

  it("is none before the first price, or where nothing is left to study", () => {
    expect(planPrice(program, { ...ask, startsOn: "2024-01-01" }, today)).toBeNull();
    expect(planPrice({ ...program, prices: [] }, ask, today)).toBeNull();
    expect(planPrice(program, { ...ask, transferred: 35 }, today)).not.toBeNull();
    expect(planPrice(program, { ...ask, transferred: 36 }, today)).toBeNull();
    expect([mostTransferred([36, 38]), mostTransferred([1]), mostTransferred([])]).toEqual([
      35, 0, 0,
    ]);
  });
});

it.each([
  [term(3985), 25, [24, 25, 36]],
  [term(3985), 6, [6, 12]],
  [term(3985), 24, [18, 24, 30]],
  [{ model: "fixed", amountCents: 395_000 } as const, 6, [6]],
  [{ model: "per_credit", amountCents: 100, credits: 30 } as const, 18, [18]],
])("paces worth a look: %j at %i months", (price, months, paces) => {
  expect(paceChoices(price, months)).toEqual(paces);
});

describe("months later", () => {
  it.each([
    ["2026-12-01", 25, "2029-01-01"],
    ["2027-01-31", 1, "2027-02-28"],
    ["2028-01-31", 1, "2028-02-29"],
    ["2026-12-31", 12, "2027-12-31"],
    ["2027-03-31", -1, "2027-02-28"],
    ["2027-01-15", -13, "2025-12-15"],
  ])("%s and %i months is %s", (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });
});

/** In every end of the total, the months and the last day. */
function isNoMore(better: PricePlan, plan: PricePlan): boolean {
  const [after, before] = [better, plan].map(({ estimate: { totalCents, months }, endsOn }) => [
    totalCents.low,
    totalCents.high,
    months.low,
    months.high,
    Number(endsOn.soonest.replaceAll("-", "")),
    Number(endsOn.latest.replaceAll("-", "")),
  ]);
  return after?.every((value, index) => value <= (before?.[index] ?? -1)) ?? false;
}

describe("for every pace and every course, in all three models", () => {
  const models: Price[] = [
    term(3985),
    { model: "flat_per_term", amountCents: 149_999, termMonths: 4 },
    { model: "per_credit", amountCents: 32_050, credits: 120 },
    { model: "fixed", amountCents: 395_000 },
  ];
  const counts = [[38], [36, 38], [5], [34, 36, 40], [1]];
  const cases = models.flatMap((price) => counts.map((courseCounts) => ({ price, courseCounts })));

  it.each(cases)("a month faster or a course more never costs or lasts more: %j", (given) => {
    const { price, courseCounts } = given;
    const priced = { prices: [from("2025-07-01", price)], courseCounts };
    const most = mostTransferred(courseCounts);
    const rows = Array.from({ length: 120 }, (_, at) =>
      Array.from({ length: most + 1 }, (__, transferred) =>
        planPrice(priced, { ...ask, months: at + 1, transferred }, today),
      ),
    );
    const worse: string[] = [];
    for (const [at, row] of rows.entries()) {
      for (const [transferred, plan] of row.entries()) {
        if (!plan || plan.estimate.totalCents.low <= 0) throw new Error(`none at ${at}`);
        for (const better of [rows[at - 1]?.[transferred], row[transferred + 1]]) {
          if (better && !isNoMore(better, plan)) worse.push(`${at + 1} months, ${transferred}`);
        }
      }
    }
    expect(worse).toEqual([]);
    expect(rows.flat()).toHaveLength(120 * (most + 1));
  });

  it("whatever the amounts, terms and counts are", () => {
    const price = fc.oneof(
      fc.record({
        model: fc.constant("flat_per_term" as const),
        amountCents: fc.integer({ min: 1, max: 2_000_000 }),
        termMonths: fc.integer({ min: 1, max: 12 }),
      }),
      fc.record({
        model: fc.constant("per_credit" as const),
        amountCents: fc.integer({ min: 1, max: 300_000 }),
        credits: fc.integer({ min: 1, max: 180 }),
      }),
      fc.record({ model: fc.constant("fixed" as const), amountCents: fc.integer({ min: 1 }) }),
    );
    const counts = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 4 });
    const pace = fc.integer({ min: 1, max: 120 });
    fc.assert(
      fc.property(price, counts, pace, pace, fc.nat(59), fc.nat(59), (given, set, a, b, c, d) => {
        const most = mostTransferred(set);
        const priced = { prices: [from("2025-07-01", given)], courseCounts: set };
        const [slow, fast] = [Math.max(a, b), Math.min(a, b)];
        const [less, more] = [Math.min(c, d, most), Math.min(Math.max(c, d), most)];
        const before = planPrice(priced, { ...ask, months: slow, transferred: less }, today);
        const after = planPrice(priced, { ...ask, months: fast, transferred: more }, today);
        if (!before || !after) throw new Error("both have a plan");
        for (const end of ["low", "high"] as const) {
          const costs = [after, before].map(({ estimate }) => estimate.totalCents[end]);
          expect(costs[0]).toBeLessThanOrEqual(costs[1] ?? 0);
        }
        expect(after.endsOn.latest <= before.endsOn.latest).toBe(true);
      }),
    );
  });
});
