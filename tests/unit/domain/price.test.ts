import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { estimate, type Price } from "../../../lib/domain/price";

const flat: Price = { model: "flat_per_term", amountCents: 398_500, termMonths: 6 };
const perCredit: Price = { model: "per_credit", amountCents: 32_050, credits: 120 };
const fixed: Price = { model: "fixed", amountCents: 395_000 };
const same = (value: number) => ({ low: value, high: value });

describe("the published programs", () => {
  it.each([
    ["Computer Science", 3985, 25, 5, 19_925],
    ["Software Engineering", 3985, 35, 6, 23_910],
    ["Network Engineering and Security", 3735, 36, 6, 22_410],
    ["Information Technology", 3625, 39, 7, 25_375],
  ])("%s at $%i a term and %i months is %i terms, $%i", (_, amount, months, terms, total) => {
    const price: Price = { model: "flat_per_term", amountCents: amount * 100, termMonths: 6 };
    const result = estimate({ price, months });
    expect(result).toMatchObject({ months: same(months), terms: same(terms) });
    expect(result.totalCents).toEqual(same(total * 100));
  });

  it("the certificate costs its fixed price, as one term", () => {
    const result = estimate({ price: fixed, months: 6, courses: { counts: [5] } });
    expect(result).toMatchObject({ months: same(6), terms: same(1), totalCents: same(395_000) });
  });
});

describe("one formula in words", () => {
  it.each([
    [
      { price: flat, months: 25 },
      "25 months ÷ 6-month terms, rounded up = 5 terms; 5 terms × $3,985 = $19,925",
    ],
    [
      { price: flat, months: 35, courses: { counts: [36, 38], transferred: 18 } },
      "35 months × 18 of 36 or 20 of 38 courses left, rounded up = 18 to 19 months; " +
        "18 to 19 months ÷ 6-month terms, rounded up = 3 to 4 terms; " +
        "3 to 4 terms × $3,985 = $11,955 to $15,940",
    ],
    [
      { price: flat, months: 6, courses: { counts: [38], transferred: 0 } },
      "6 months ÷ 6-month terms, rounded up = 1 term; 1 term × $3,985 = $3,985",
    ],
    [
      { price: flat, months: 1, courses: { counts: [], transferred: 9 } },
      "1 month ÷ 6-month terms, rounded up = 1 term; 1 term × $3,985 = $3,985",
    ],
    [{ price: perCredit, months: 36 }, "120 credits × $320.50 = $38,460"],
    [
      { price: perCredit, months: 36, courses: { counts: [40], transferred: 39 } },
      "120 credits × 1 of 40 courses left, rounded up = 3 credits; 3 credits × $320.50 = $961.50",
    ],
    [{ price: fixed, months: 1 }, "One price for the whole program: $3,950"],
  ])("%#", (input, formula) => expect(estimate(input).formula).toBe(formula));
});

describe("transferred courses", () => {
  it.each([
    [25, [38], 0, same(25)],
    [25, [38], 1, same(25)],
    [25, [38], 19, same(13)],
    [35, [36, 38], 10, same(26)],
    [35, [36, 38], 18, { low: 18, high: 19 }],
    [36, [34, 37], 17, { low: 18, high: 20 }],
    [35, [36, 38], 37, { low: 0, high: 1 }],
    [35, [36], 99, same(0)],
    [35, [], 10, same(35)],
  ])("%i months with counts %j and %i transferred take %j", (months, counts, transferred, want) => {
    const courses = { counts, transferred };
    expect(estimate({ price: flat, months, courses }).months).toEqual(want);
  });

  it("leave a fixed price as it is", () => {
    const courses = { counts: [5], transferred: 4 };
    expect(estimate({ price: fixed, months: 6, courses }).totalCents).toEqual(same(395_000));
  });
});

describe("numbers that make no sense are refused", () => {
  it.each([
    [{ price: flat, months: 0 }],
    [{ price: flat, months: 2.5 }],
    [{ price: flat, months: Number.NaN }],
    [{ price: { ...flat, termMonths: 0 }, months: 6 }],
    [{ price: { ...perCredit, credits: 0 }, months: 6 }],
    [{ price: { ...fixed, amountCents: -1 }, months: 6 }],
    [{ price: { ...fixed, amountCents: 0.5 }, months: 6 }],
    [{ price: flat, months: 6, courses: { counts: [0] } }],
    [{ price: flat, months: 6, courses: { counts: [5], transferred: -1 } }],
  ])("%j", (input) => expect(() => estimate(input)).toThrow(RangeError));
});

describe("for any program", () => {
  const price = fc.oneof(
    fc.record({
      model: fc.constant("flat_per_term" as const),
      amountCents: fc.nat(1_000_000),
      termMonths: fc.integer({ min: 1, max: 12 }),
    }),
    fc.record({
      model: fc.constant("per_credit" as const),
      amountCents: fc.nat(200_000),
      credits: fc.integer({ min: 1, max: 180 }),
    }),
    fc.record({ model: fc.constant("fixed" as const), amountCents: fc.nat(5_000_000) }),
  );
  const months = fc.integer({ min: 1, max: 120 });
  const counts = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 3 });
  const transferred = fc.nat(70);

  it("a faster pace or more credit never takes longer or costs more", () => {
    const input = fc.record({
      price,
      months,
      counts,
      transferred,
      faster: fc.nat(30),
      more: fc.nat(30),
    });
    fc.assert(
      fc.property(input, (given) => {
        const before = estimate({
          price: given.price,
          months: given.months,
          courses: { counts: given.counts, transferred: given.transferred },
        });
        const after = estimate({
          price: given.price,
          months: Math.max(1, given.months - given.faster),
          courses: { counts: given.counts, transferred: given.transferred + given.more },
        });
        for (const key of ["months", "totalCents"] as const) {
          expect(after[key].low).toBeLessThanOrEqual(before[key].low);
          expect(after[key].high).toBeLessThanOrEqual(before[key].high);
        }
      }),
    );
  });

  it("enough terms are paid for every month, and not one too many", () => {
    const input = fc.record({ months, termMonths: fc.integer({ min: 1, max: 12 }) });
    fc.assert(
      fc.property(input, ({ months: pace, termMonths }) => {
        const terms = estimate({ price: { ...flat, termMonths }, months: pace }).terms?.high ?? 0;
        expect(terms * termMonths).toBeGreaterThanOrEqual(pace);
        expect((terms - 1) * termMonths).toBeLessThan(pace);
      }),
    );
  });

  it("the range is in order and of whole numbers", () => {
    fc.assert(
      fc.property(price, months, counts, transferred, (given, pace, set, earned) => {
        const courses = { counts: set, transferred: earned };
        const result = estimate({ price: given, months: pace, courses });
        for (const range of [result.months, result.totalCents]) {
          expect(range.low).toBeLessThanOrEqual(range.high);
          expect(Number.isInteger(range.low) && Number.isInteger(range.high)).toBe(true);
        }
      }),
    );
  });
});
