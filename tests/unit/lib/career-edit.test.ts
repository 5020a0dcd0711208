import { expect, test } from "vitest";
import { seedCareers } from "@/db/seed/catalog/career-list";
import type { CareerEntry } from "@/lib/domain/career-entry";
import { sectionTextsOf } from "@/lib/domain/career-typed";
import { FIGURE_PARTS, figureField, figureTextsOf } from "@/lib/domain/figure-typed";
import { FIGURE_KINDS } from "@/lib/domain/figures";
import { careerEditSchema, entryOfForm } from "@/lib/schemas/career-edit";

const entries: CareerEntry[] = seedCareers.map(
  ({ slug, title, field, lede, usualWayIn, occupation, content, figures, ...rest }) => ({
    slug,
    title,
    field,
    lede,
    usualWayIn,
    occupationCode: occupation.code,
    furtherCodes: (rest.furtherOccupations ?? []).map(({ code }) => code),
    programSlugs: rest.programs,
    content,
    figures: FIGURE_KINDS.flatMap((kind) => figures.find((figure) => figure.kind === kind) ?? []),
  }),
);

/** What a browser sends of the form untouched. */
function formOf(entry: CareerEntry): Record<string, string | string[]> {
  const { slug, title, field, lede, usualWayIn, occupationCode } = entry;
  const figures = FIGURE_KINDS.flatMap((kind) => {
    const texts = figureTextsOf(entry.figures.find((figure) => figure.kind === kind) ?? null);
    return FIGURE_PARTS.map((part) => [figureField(kind, part), texts[part]]);
  });
  return {
    ...{ slug, version: "0", newSlug: slug, title, field, lede, usualWayIn, occupationCode },
    furtherCodes: entry.furtherCodes.join("\n"),
    ...sectionTextsOf(entry.content),
    programSlugs: entry.programSlugs,
    programRow: entry.programSlugs,
    programPlace: entry.programSlugs.map((_, at) => String(at + 1)),
    ...Object.fromEntries(figures),
  };
}

const parse = (form: object) => careerEditSchema.safeParse(form);
const read = (form: object) => entryOfForm(careerEditSchema.parse(form));
const [first = {} as CareerEntry] = entries;
const form = formOf(first);

test("every career of the demo comes back from its form as it was", () => {
  expect(entries.length).toBeGreaterThan(10);
  for (const entry of entries) expect(read(formOf(entry))).toEqual(entry);
});

test("bars, dashes and whatever looks like the grammar come back as they were", () => {
  const content = structuredClone(first.content);
  content.does.responsibilities = [{ name: "- Pipes | tees", text: "- a \\| b \\" }];
  content.become.steps = [{ name: "Learn", text: "- it.", names: ["C | C++", "- Go"] }];
  content.what.paragraphs = ["One\nline break.", "- a list\n- of two"];
  const entry = { ...first, content };
  expect(read(formOf(entry))).toEqual(entry);
});

test("nothing typed at a figure is no figure; a passport without a value is not published", () => {
  const without = { ...first, figures: first.figures.filter(({ kind }) => kind !== "wage_p10") };
  expect(read(formOf(without)).figures.map(({ kind }) => kind)).not.toContain("wage_p10");
  const [wage] = read({ ...form, wage_value: "" }).figures;
  expect(wage).toMatchObject({ kind: "wage", value: null, release: "May 2022" });
});

test.each([
  ["$98,090", 98_090],
  ["98090.5", 98_090.5],
])("pay %s is %d", (typed, value) => {
  expect(read({ ...form, wage_value: typed }).figures[0]?.value).toBe(value);
});

test.each([
  ["−3.5 %", -3.5],
  ["0", 0],
  ["16%", 16],
])("growth %s is %d", (typed, value) => {
  const { figures } = read({ ...form, growth_percent_value: typed });
  expect(figures.find(({ kind }) => kind === "growth_percent")?.value).toBe(value);
});

test.each<[string, object]>([
  ["newSlug", { newSlug: "all" }],
  ["newSlug", { newSlug: "Back end" }],
  ["newSlug", { newSlug: "" }],
  ["occupationCode", { occupationCode: "1512" }],
  ["furtherCodes", { furtherCodes: "15-1252.00\nsoftware" }],
  ["furtherCodes", { furtherCodes: "15-1254" }],
  ["doesResponsibilities", { doesResponsibilities: "Only a name" }],
  ["doesResponsibilities", { doesResponsibilities: "A\nb\n\nC" }],
  ["skillsItems", { skillsItems: "SQL\nAsks.\n\nSQL\nAsks again." }],
  ["becomeSteps", { becomeSteps: "Learn" }],
  ["becomeSteps", { becomeSteps: "Learn\nIt.\nGo" }],
  ["becomeSteps", { becomeSteps: "Learn\nIt.\n- \n- Go" }],
  ["lede", { lede: "x".repeat(501) }],
  ["programSlugs", { programPlace: ["first"] }],
  ["wage_value", { wage_value: "much" }],
  ["wage_value", { wage_value: "0" }],
  ["wage_value", { wage_value: "1,23" }],
  ["openings_per_year_value", { openings_per_year_value: "-1" }],
  ["wage_publishedForCode", { wage_publishedForCode: "web developers" }],
  ["wage_asOf", { wage_asOf: "2025-13" }],
  ["wage_asOf", { wage_asOf: "last May" }],
  ["growth_percent_asOf", { growth_percent_asOf: "2034–2024" }],
  ["wage_goodUntil", { wage_goodUntil: "2026-02-30" }],
  ["wage_proxyFor", { wage_proxyFor: "" }],
  ["wage_isProxy", { wage_isProxy: "no" }],
])("%s is refused at its field: %j", (field, change) => {
  const result = parse({ ...form, ...change });
  expect(result.error?.issues.map(({ path }) => path[0])).toEqual([field]);
});

test("a short code is its own occupation; a range of years has its dash", () => {
  const entry = read({
    ...form,
    occupationCode: "15-1252",
    growth_percent_asOf: "2024 - 2034",
    growth_percent_goodUntil: "12/31/2026",
  });
  expect(entry.occupationCode).toBe("15-1252.00");
  const growth = entry.figures.find(({ kind }) => kind === "growth_percent");
  expect(growth).toMatchObject({ asOf: "2024–2034", goodUntil: "2026-12-31" });
});

test("programs stand by their places, those without one after, as they stood", () => {
  const programs = {
    programSlugs: ["a", "b", "c", "d"],
    programRow: ["x", "a", "b", "c", "d"],
    programPlace: ["1", "", "2", "", "1"],
  };
  expect(read({ ...form, ...programs }).programSlugs).toEqual(["d", "b", "a", "c"]);
});

test("what a draft may lack may be lacking", () => {
  const empty = { slug: first.slug, version: "0", newSlug: first.slug };
  expect(read(empty)).toMatchObject({ title: "", occupationCode: "", figures: [] });
  const { figures } = read({ ...empty, wage_value: "90000" });
  expect(figures).toMatchObject([{ kind: "wage", value: 90_000, unit: "", isProxy: false }]);
});
