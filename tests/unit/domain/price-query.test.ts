import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { priceProblemText } from "../../../lib/content/price-messages";
import { readPaceQuery, readPriceQuery } from "../../../lib/domain/price-query";

const limits = {
  published: 25,
  mostTransferred: 37,
  starts: ["2026-12-01", "2027-01-01", "2027-02-01"],
};
const read = (values: Record<string, string | string[]>) => readPriceQuery(values, limits);

describe("the address of an estimate", () => {
  it.each([
    [{}, { months: 25, transferred: 0, startsOn: "2026-12-01" }],
    [
      { months: "18", transfer: "4", start: "2027-02-01" },
      { months: 18, transferred: 4, startsOn: "2027-02-01" },
    ],
    [
      { months: " 24 months ", transfer: "1 course", start: "2027-01" },
      { months: 24, transferred: 1, startsOn: "2027-01-01" },
    ],
    [
      { months: ["12", "99"], transfer: "", start: "" },
      { months: 12, transferred: 0, startsOn: "2026-12-01" },
    ],
    [
      { months: "120", transfer: "37" },
      { months: 120, transferred: 37, startsOn: "2026-12-01" },
    ],
  ])("%j asks for %j", (values, ask) => {
    expect(read(values)).toMatchObject({ ask, problems: [] });
  });

  it.each([
    ["months", "", "not_whole"],
    ["months", "two years", "not_whole"],
    ["months", "2.5", "not_whole"],
    ["months", "-3", "not_whole"],
    ["months", "1e2", "not_whole"],
    ["months", "٢٥", "not_whole"],
    ["months", "0", "out_of_range"],
    ["months", "121", "out_of_range"],
    ["months", "9999999999", "out_of_range"],
    ["transfer", "many", "not_whole"],
    ["transfer", "-1", "not_whole"],
    ["transfer", "38", "too_many"],
    ["start", "soon", "not_a_start"],
    ["start", "2026-13-01", "not_a_start"],
    ["start", "2026-12-15", "not_a_start"],
    ["start", "2026-11-01", "too_soon"],
    ["start", "2029-01", "too_late"],
  ] as const)("%s=%s is kept as typed, with the reason %s", (field, typed, reason) => {
    const query = read({ [field]: typed });
    expect(query.ask).toBeNull();
    expect(query.typed[field]).toBe(typed);
    expect(query.problems).toEqual([expect.objectContaining({ field, reason })]);
    const words = query.problems.map(priceProblemText);
    expect(words[0]).toMatch(/^(Type|Choose|Leave|That) /);
  });

  it("names every field that can't be read, in their order", () => {
    const { problems } = read({ months: "x", transfer: "y", start: "z" });
    expect(problems.map(({ field }) => field)).toEqual(["months", "transfer", "start"]);
  });

  it("says that a program of one course can't be made shorter", () => {
    const { problems } = readPriceQuery({ transfer: "1" }, { ...limits, mostTransferred: 0 });
    expect(problems.map(priceProblemText)).toEqual([
      "Leave the courses already earned empty: this program can't be made shorter by them",
    ]);
  });

  it("never fails, whatever the address holds", () => {
    const value = fc.oneof(fc.string(), fc.array(fc.string()), fc.constant(undefined));
    const values = fc.record({ months: value, transfer: value, start: value });
    fc.assert(
      fc.property(values, (given) => {
        const { ask, problems } = readPriceQuery(given, limits);
        expect(ask === null).toBe(problems.length > 0);
        const pace = readPaceQuery(given);
        if (pace.problems.length > 0) expect(pace.pace).toBeNull();
      }),
    );
  });
});

describe("one pace for a comparison", () => {
  it.each([
    [{}, null, []],
    [{ months: "24" }, { months: 24, transferred: 0 }, []],
    [{ months: "24", transfer: "90" }, { months: 24, transferred: 90 }, []],
    [{ transfer: "4" }, null, ["not_whole"]],
    [{ months: "0", transfer: "x" }, null, ["out_of_range", "not_whole"]],
  ])("%j is %j", (values, pace, reasons) => {
    const query = readPaceQuery(values);
    expect(query.pace).toEqual(pace);
    expect(query.problems.map(({ reason }) => reason)).toEqual(reasons);
  });
});
