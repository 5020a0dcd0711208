import type { Locator, Page } from "@playwright/test";
import { expect, test } from "../support/app";
import { contentWords, type FactsProgram, hasFacts, money, readFacts } from "../support/app-facts";

test.skip(
  !hasFacts,
  "not compared: there is no ../shared/facts/back-end-developer.json beside this repository",
);
const { page: career, programs } = readFacts();

async function textsOf(list: Locator): Promise<string[]> {
  const texts = (await list.allInnerTexts()).map((text) => text.replace(/\s+/g, " ").trim());
  expect(texts.length, "the list is not empty").toBeGreaterThan(0);
  return texts;
}

const region = (page: Page, name: RegExp) => page.getByRole("region", { name });
const slugOf = (title: string) => title.toLowerCase().replaceAll(" ", "-");

test.beforeEach(async ({ page }, { title }) => {
  if (!title.startsWith("program ")) await page.goto("/careers/back-end-developer");
});

test("the career page has its ten sections in order", async ({ page }) => {
  const wanted = career.sectionsInOrder.map((line) => line.split(/[?(,]/)[0]?.trim() ?? "");
  expect(wanted).toHaveLength(10);
  const headings = await textsOf(page.getByRole("main").getByRole("heading", { level: 2 }));
  const starts = [...wanted.slice(0, 8), "When can I start", "Interested"];
  expect(headings).toHaveLength(10);
  for (const [at, start] of starts.entries()) {
    expect(headings[at]?.toLowerCase(), `section ${at + 1}`).toContain(start.toLowerCase());
  }
});

test("ten responsibilities, seven industries, three steps with their names", async ({ page }) => {
  const does = await textsOf(region(page, /developer do\?/).getByRole("listitem"));
  expect(does).toHaveLength(10);
  expect(career.responsibilities).toHaveLength(10);
  for (const [at, words] of career.responsibilities.entries()) {
    expect(does[at]?.toLowerCase()).toContain(words.toLowerCase());
  }
  const where = await textsOf(region(page, /developers work\?/).getByRole("listitem"));
  expect(where).toEqual(career.industries);
  expect(where).toHaveLength(7);
  const become = await textsOf(region(page, /^How do I become/).getByRole("listitem"));
  expect(become).toHaveLength(3);
  for (const [at, { step, names }] of career.steps.entries()) {
    expect(become[at]).toContain(step);
    for (const name of names) expect(become[at], step).toContain(name);
  }
});

test("nine skills, each with every thing that it means", async ({ page }) => {
  const skills = region(page, /^What skills does/);
  expect(await textsOf(skills.getByRole("term"))).toEqual(career.skills.map(({ name }) => name));
  expect(career.skills).toHaveLength(9);
  const meanings = await textsOf(skills.getByRole("definition"));
  for (const [at, { name, means }] of career.skills.entries()) {
    const words = contentWords(means);
    expect(words.length, name).toBeGreaterThan(0);
    for (const word of words) {
      expect(meanings[at]?.toLowerCase(), `${name}: ${word}`).toContain(word.toLowerCase());
    }
  }
});

test("the wage with its spread, its date, for whom it was published and the doubt about it", async ({
  page,
}) => {
  const { wage } = career;
  const pay = region(page, /make\?$/);
  const text = await pay.innerText();
  for (const amount of [wage.value, wage.p10, wage.p90]) expect(text).toContain(money(amount));
  expect(text).toContain(`${wage.p90Reading} ${money(wage.p90)}`);
  expect(text.toLowerCase()).toContain(`${wage.p10Reading} ${money(wage.p10)}`);
  expect(text).toContain("May 2022");
  expect(wage.asOf).toBe("2022-05");
  expect(text).toContain(wage.source);
  expect(text).toContain(`published for ${wage.publishedFor}`);
  expect(text).toMatch(new RegExp(`on ${wage.statisticAsStated}`));
  for (const factor of wage.factors) expect(text).toMatch(new RegExp(factor, "i"));
  await pay.getByText("What this means").click();
  const passport = (await textsOf(pay.getByRole("definition"))).join("\n");
  expect(passport).toContain(`SOC code ${wage.soc}`);
  expect(passport).toContain(wage.isProxyFor);
  expect(passport).toMatch(/no figure of its own[\s\S]*stands in/);
  expect(passport).toMatch(/stated as an average[\s\S]*may be the median/);
  const rows = await textsOf(pay.getByRole("row"));
  expect(rows.join("\n")).toContain(money(wage.value));
  await expect(pay.getByRole("img").first()).toBeVisible();
});

test("the outlook with growth, openings and years, marked as a proxy too", async ({ page }) => {
  const { outlook } = career;
  const part = region(page, /^What is the job outlook/);
  const text = await part.innerText();
  expect(text).toContain(`${outlook.growthPercent}%`);
  expect(text).toContain(`${outlook.from} to ${outlook.to}`);
  expect(text).toContain(outlook.openingsPerYear.toLocaleString("en-US"));
  expect(text).toContain(outlook.comparedWithAll);
  expect(text).toContain(outlook.source);
  expect(text).toContain(`published for ${outlook.publishedFor}`);
  await part.getByText("What this means").click();
  expect((await textsOf(part.getByRole("definition"))).join(" ")).toContain(outlook.isProxyFor);
  expect((await textsOf(part.getByRole("row"))).join("\n")).toContain("19,000");
});

test("programs start on the first of every month, and the next start stands in the page", async ({
  page,
}) => {
  const start = region(page, /^When can I start/);
  await expect(start).toContainText("first day of every month");
  await expect(start).toContainText("December 1, 2026");
});

test("the five programs stand on the career page in order, with price, total and cohort", async ({
  page,
}) => {
  const best = region(page, /^Best degrees/);
  const cards = await textsOf(best.getByRole("listitem"));
  expect(cards).toHaveLength(5);
  expect(programs).toHaveLength(5);
  for (const [at, program] of programs.entries()) {
    const card = cards[at] ?? "";
    expect(card).toContain(`${program.title}, ${program.credential}`);
    for (const words of sharedWords(program)) expect(card, program.title).toContain(words);
  }
});

/** What a card and a program's own page both say. */
function sharedWords({ price, completion, courses, estimate }: FactsProgram): string[] {
  const counts = courses.counts.join(" or ");
  return [
    money(estimate.total),
    price.model === "fixed"
      ? "one price for the whole program"
      : `${money(price.amount)} a ${price.termMonths}-month term`,
    `${completion.months} months`,
    completion.percent ? `${completion.percent}% of ${completion.cohort}` : completion.cohort,
    courses.reason
      ? `${counts} courses, ${courses.reason.replace("depends", "depending")}`
      : `${counts} courses`,
  ];
}

for (const program of programs) {
  test(`program ${program.title}: every number and name of the facts`, async ({ page }) => {
    const slug = slugOf(program.title);
    await page.goto(`/programs/${slug}`);
    const main = page.getByRole("main");
    const text = (await main.innerText()).replace(/\s+/g, " ");
    for (const words of sharedWords(program)) expect(text).toContain(words);
    const { estimate, price } = program;
    if (price.model === "flat_per_term") {
      await region(page, /^What it costs/)
        .getByText("How this is calculated")
        .click();
      await expect(main).toContainText(
        `${estimate.terms} terms × ${money(price.amount)} = ${money(estimate.total)}`,
      );
    }
    const learns = await textsOf(region(page, /^What you learn/).getByRole("listitem"));
    expect(learns).toEqual(program.skills);
    for (const words of [...(program.teaches ?? []), program.preparesFor ?? ""]) {
      expect(text).toContain(words);
    }
    if (program.leadsTo) expect(text).toContain("admission is guaranteed after the certificate");
    if (program.faster)
      expect(text).toContain("Previous college courses or IT experience can shorten");
    await expectCertifications(page, program);
    for (const track of program.tracks ?? []) {
      await page.goto(`/programs/${slug}/${slugOf(track.title)}`);
      const names = await namesIn(page, new RegExp(`^What the ${track.title} track adds`));
      expect(names).toEqual(
        track.adds.map(({ name, stacked }) => (stacked ? `${name} (stacked)` : name)),
      );
      await expect(page.getByRole("main")).toContainText("is not published");
    }
  });
}

async function namesIn(page: Page, table: RegExp): Promise<string[]> {
  const rows = page.getByRole("table", { name: table }).getByRole("rowheader");
  return textsOf(rows);
}

async function expectCertifications(page: Page, program: FactsProgram): Promise<void> {
  const part = region(page, /^Certifications/);
  if (program.certifications.length === 0) {
    await expect(part).toContainText("No certification is listed");
    return;
  }
  expect(await namesIn(page, /^Certifications in/)).toEqual(program.certifications);
  for (const vendor of await textsOf(part.getByRole("cell"))) expect(vendor).not.toBe("");
  const terms = program.certificationTerms ?? "not stated";
  await expect(part).toContainText(
    terms === "not stated"
      ? /is not stated/
      : new RegExp(terms.replace("opportunity", "(opportunity)"), "i"),
  );
}
