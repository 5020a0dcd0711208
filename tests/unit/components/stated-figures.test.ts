// What an editor states, and what the page says once time has overtaken it.
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { FigurePassport } from "@/components/career/figure-passport";
import { OutlookSection } from "@/components/career/outlook-section";
import { PaySection } from "@/components/career/pay-section";
import type { FigurePublic } from "@/db/queries/careers";
import { backEndDeveloper } from "@/db/seed/catalog/careers/back-end-developer";
import type { NewestTimes } from "@/lib/domain/stale-figures";
import { nothingShown, textOf } from "./any-program";

const now = new Date("2026-11-18T16:00:00Z");
const { figures, content } = backEndDeveloper;
const fresh: FigurePublic[] = figures.map((figure) => ({ ...figure, goodUntil: "2027-05-31" }));
const none: NewestTimes = { wage: null, baseYear: null };
const same: NewestTimes = { wage: "May 2022", baseYear: 2022 };
const badge = "newer figures exist";

const [wage] = fresh;
if (!wage) throw new Error("The career of the demo has a wage.");

const passport = (change: Partial<FigurePublic>, newest?: NewestTimes) =>
  textOf(
    renderToStaticMarkup(
      createElement(FigurePassport, {
        figure: { ...wage, ...change },
        now,
        subject: "pay",
        ...(newest ? { newest } : {}),
      }),
    ),
  );

test.each<[string, boolean, Partial<FigurePublic>, NewestTimes | undefined]>([
  ["good, nothing imported", false, {}, undefined],
  ["good, the same edition imported", false, {}, same],
  ["its last day", false, { goodUntil: "2026-11-18" }, none],
  ["the day after", true, { goodUntil: "2026-11-17" }, none],
  ["good, but a newer one is imported", true, {}, { ...same, wage: "May 2025" }],
  ["good, only newer projections are imported", false, {}, { ...same, baseYear: 2024 }],
  ["no end, but a newer one is imported", true, { goodUntil: null }, { ...same, wage: "May 2025" }],
])("%s: a badge says so: %s", (_what, isThere, change, newest) => {
  expect(passport(change, newest).includes(badge)).toBe(isThere);
});

const pay = (of: FigurePublic[], newest: NewestTimes) =>
  textOf(
    renderToStaticMarkup(
      createElement(PaySection, { figures: of, content: content.pay, now, newest }),
    ),
  );
const outlook = (of: FigurePublic[], newest: NewestTimes) =>
  textOf(
    renderToStaticMarkup(
      createElement(OutlookSection, { figures: of, content: content.outlook, now, newest }),
    ),
  );

test("pay and outlook each know what is imported of them", () => {
  expect(pay(fresh, { ...same, wage: "May 2025" })).toContain(badge);
  expect(pay(fresh, { ...same, baseYear: 2024 })).not.toContain(badge);
  expect(outlook(fresh, { ...same, baseYear: 2024 })).toContain(badge);
  expect(outlook(fresh, { ...same, wage: "May 2025" })).not.toContain(badge);
});

test("figures of two editions are never drawn or told together", () => {
  expect(pay(fresh, same)).toContain("$40,460 lowest 10 percent earned less");
  expect(pay(fresh, same)).toContain("The lowest 10 percent earned less than $40,460");
  const adopted = fresh.map((figure) =>
    figure.kind === "wage" ? { ...figure, value: 98_090, asOf: "2025-05" } : figure,
  );
  const mixed = pay(adopted, { ...same, wage: "May 2025" });
  expect(mixed).not.toContain("$40,460 lowest 10 percent");
  expect(mixed).not.toContain("earned less than $40,460");
  // The older ones say their own time, with the badge.
  expect(mixed).toMatch(
    /10th percentile.*May 2022, web developers.*newer figures exist.*\$40,460/s,
  );
});

test.each([
  ["held back", { value: null }],
  ["of an older edition", { asOf: "2020-05" }],
])("the amount stands above its passport where the lowest pay is %s", (_what, change) => {
  const of = fresh.map((figure) =>
    figure.kind === "wage_p10" ? { ...figure, ...change } : figure,
  );
  expect(pay(of, same)).toContain("$78,580 average a year May 2022, BLS OEWS");
});

test("pay that is not published says so, and is no 0", () => {
  const of = fresh.map((figure) => ({ ...figure, value: null }));
  expect(pay(of, same)).toContain("Not published average a year");
  expect(pay(of, same)).not.toMatch(nothingShown);
});
