// What a form shows of a program is what it sends back: nothing is lost by opening and saving it.
import fc from "fast-check";
import { expect, test } from "vitest";
import { isAddress } from "@/lib/domain/addresses";
import {
  CERTIFICATION_TERMS,
  PROGRAM_LEVELS,
  type ProgramContent,
} from "@/lib/domain/program-content";
import {
  typedCertification,
  typedPrice,
  typedProgram,
  typedTrack,
} from "@/lib/domain/program-typed";
import { isTrackSlug } from "@/lib/domain/programs";
import { isSlug } from "@/lib/domain/slug";
import { cleanLine, cleanText } from "@/lib/domain/text";
import { contentOfForm, programEditSchema } from "@/lib/schemas/program-edit";

const unit = fc.constantFrom(..."ab é|\\,/:-0€", "\u{1F600}");
const text = (maxLength: number) =>
  fc.string({ unit, minLength: 1, maxLength }).map(cleanLine).filter(Boolean);
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });
const list = <T>(of: fc.Arbitrary<T>) => fc.array(of, { maxLength: 4 });
const slugText = fc.string({ unit: fc.constantFrom(..."ab-1"), minLength: 1, maxLength: 12 });
const slug = slugText.filter(isSlug);
const count = fc.integer({ min: 1, max: 999 });
const day = fc
  .integer({ min: 0, max: 9000 })
  .map((days) => new Date(Date.UTC(2010, 0, 1 + days)).toISOString().slice(0, 10));
const amountCents = fc.integer({ min: 1, max: 99_999_999 });
const price = fc.oneof(
  fc.record({ model: fc.constant("flat_per_term" as const), amountCents, termMonths: count }),
  fc.record({ model: fc.constant("per_credit" as const), amountCents, credits: count }),
  fc.record({ model: fc.constant("fixed" as const), amountCents }),
);
const use = fc.record({ slug, isStacked: fc.boolean(), statedAs: maybe(text(20)) });
const lines = fc
  .array(text(12), { minLength: 1, maxLength: 3 })
  .map((all) => cleanText(all.join("\n")));
const successor = maybe(slug);

const program: fc.Arbitrary<ProgramContent> = fc.record({
  slug: slug.filter((one) => isAddress("program", one)),
  title: text(40),
  credential: text(10),
  level: fc.constantFrom(...PROGRAM_LEVELS),
  schoolSlug: slug,
  cipCode: maybe(fc.constant("11.0701")),
  teaser: text(40),
  summary: list(lines),
  fasterNote: maybe(text(20)),
  leadsToNote: maybe(text(20)),
  preparesFor: maybe(text(20)),
  completionPercent: maybe(fc.integer({ min: 1, max: 100 })),
  completionMonths: fc.integer({ min: 0, max: 240 }),
  completionCohort: text(20),
  courseCounts: list(count),
  courseCountReason: maybe(text(20)),
  courses: list(fc.record({ title: text(20), credits: maybe(count), about: maybe(text(20)) })),
  skills: list(text(20)),
  teaches: list(text(20)),
  tracks: list(
    fc.record({
      slug: slug.filter(isTrackSlug),
      title: text(20),
      summary: text(30),
      courseCounts: maybe(fc.array(count, { minLength: 1, maxLength: 3 })),
      certifications: list(use),
    }),
  ),
  certificationTerms: maybe(fc.constantFrom(...CERTIFICATION_TERMS)),
  certifications: list(use),
  admission: list(text(20)),
  licensureFor: maybe(text(20)),
  faqs: list(fc.record({ question: text(20), answer: lines })),
  retiredOn: maybe(day),
  successorSlug: successor,
  prices: list(
    fc.record({ price, effectiveOn: day, feesCents: maybe(fc.integer({ min: 0, max: 99_999 })) }),
  ).map((all) => all.sort((a, b) => a.effectiveOn.localeCompare(b.effectiveOn, "en"))),
});

/** As a browser sends it: each column of a list, with the empty row at its end. */
function sent(content: ProgramContent) {
  const form: Record<string, string | string[]> = { slug: "p", version: "0" };
  Object.assign(form, typedProgram(content));
  const rows = [
    ...content.prices.map(typedPrice),
    ...content.certifications.map(typedCertification),
    ...content.tracks.map(typedTrack),
    { priceOn: "", priceModel: "flat_per_term", priceAmount: "", priceSize: "", priceFees: "" },
    { certificationSlug: "", certificationStatedAs: "", certificationStacked: "no" },
  ];
  for (const row of rows) {
    for (const [name, value] of Object.entries(row)) {
      form[name] = [...[form[name] ?? []].flat(), value];
    }
  }
  return Object.fromEntries(
    Object.entries(form).map(([name, value]) => [
      name,
      typeof value === "string" ? asSent(value) : value.map(asSent),
    ]),
  );
}

const asSent = (text: string) => text.replaceAll("\n", "\r\n");

test("a program that is opened and saved is as it was", () => {
  fc.assert(
    fc.property(program, (content) => {
      expect(contentOfForm(programEditSchema.parse(sent(content)))).toEqual(content);
    }),
    { numRuns: 120 },
  );
});
