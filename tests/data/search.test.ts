import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { useDatabase as pointQueriesAt } from "@/db/client";
import { type SearchAnswer, search, searchPrograms } from "@/db/queries/search";
import { frozenTime } from "../support/clock";
import { type TestDatabase, testDatabase } from "../support/postgres";
import { demoCases, type SearchCase, titleCases } from "./search-cases";
import { hasTitles, loadTitles } from "./search-world";

const now = new Date(frozenTime);
let demo: TestDatabase;

beforeAll(async () => {
  demo = await testDatabase({ seeded: true });
  pointQueriesAt(demo.sql, demo.db);
});
afterAll(() => demo?.close());

const slugs = ({ results }: SearchAnswer) => results.map(({ slug }) => slug);

/** The pages that a slug or code means: an occupation's own, and an editor's career about it. */
async function pagesOf(means: string): Promise<string[]> {
  if (!/^\d\d-\d{4}\.\d\d$/.test(means)) return [means];
  const rows = await demo.sql<{ slug: string }[]>`
    select slug from occupations where code = ${means}
    union select slug from careers where occupation_code = ${means}`;
  expect(rows.length, means).toBeGreaterThan(0);
  return rows.map(({ slug }) => slug);
}

/** The cases whose page is not among the first three results, with what came instead. */
async function missed(cases: readonly SearchCase[]): Promise<string[]> {
  const misses: string[] = [];
  for (const { query, means } of cases) {
    const pages = await pagesOf(means);
    const found = slugs(await search(query, { limit: 3 }, now));
    if (!found.some((slug) => pages.includes(slug))) misses.push(`${query}: ${found.join(", ")}`);
  }
  return misses;
}

test("typos and lay words find the right page of the demo catalogue", async () => {
  expect(demoCases.length).toBeGreaterThan(5);
  expect(await missed(demoCases)).toEqual([]);
});

test("what a word was taken for is said, and only then", async () => {
  expect((await search("coumputer sience", {}, now)).readAs).toBe("computer science");
  expect((await search("computer science", {}, now)).readAs).toBeNull();
});

test("what is said is words that stand in titles, also of a word cut short", async () => {
  const { readAs } = await search("comput sience", {}, now);
  expect(readAs).toBe("computer science");
  expect((await search("busines anlytics", {}, now)).readAs).toBe("business analytics");
});

test("a program's exact title comes first, and it may be all that is asked for", async () => {
  const answer = await search("Computer Science", { limit: 1 }, now);
  expect(answer.results).toEqual([
    expect.objectContaining({ kind: "program", slug: "computer-science", matchedTitle: null }),
  ]);
  expect(answer.isNear).toBe(false);
  expect(slugs(await search("computer science degree", {}, now))[0]).toBe("computer-science");
});

test("what is not open to everybody is not found", async () => {
  const retired = await search("web design and development", {}, now);
  expect(slugs(retired)).not.toContain("web-design-and-development");
  expect((await searchPrograms("computer science", new Date("2000-01-01"))).slugs).toEqual([]);
  expect(slugs(await search("web developer", {}, new Date("2000-01-01")))).toContain(
    "web-developers",
  );
  expect(slugs(await search("back-end developer", {}, new Date("2000-01-01")))).not.toContain(
    "back-end-developer",
  );
});

test("words that stand together nowhere bring what comes near, and say so", async () => {
  const answer = await search("computer science for xyzzyx astronauts", {}, now);
  expect(slugs(answer)).toContain("computer-science");
  expect(answer.isNear).toBe(true);
});

test.each([
  "",
  " ",
  "%",
  "_",
  "%%%___",
  "'",
  "'; drop table programs; --",
  '"',
  "\\",
  "a & | ! ( ) :* <->",
  "\u0000\u0007nurse\u0000",
  "😀",
  "😀 nurse 👩‍⚕️",
  "\ud83d",
  "مرحبا بالعالم",
  "ﬁnance",
  "x".repeat(5000),
  "a b c d e f g h i j k l m n o p",
  "nurse ".repeat(400),
  "constructor __proto__ toString",
  "the of and",
])("text %# is answered, whatever it is", async (text) => {
  const { results } = await search(text, { limit: 5 }, now);
  expect(results.length).toBeLessThanOrEqual(5);
  expect((await searchPrograms(text, now)).slugs.length).toBeLessThanOrEqual(300);
});

test("the words that titles are made of are counted as titles come and go", async () => {
  const { sql } = demo;
  const usesOf = async (word: string) =>
    (await sql`select uses from search_words where word = ${word}`)[0]?.uses ?? 0;
  const [{ code } = { code: "" }] = await sql`select code from occupations limit 1`;
  await sql`insert into occupation_titles (occupation_code, title, is_reported)
    values (${code}, 'Zeppelin Pilot', true), (${code}, 'Zeppelin/Airship Pilot', false)`;
  expect(await usesOf("zeppelin")).toBe(2);
  await sql`update occupation_titles set title = 'Balloon Pilot' where title like 'Zeppelin/%'`;
  expect(await usesOf("zeppelin")).toBe(1);
  expect((await search("zepelin", {}, now)).readAs).toBe("zeppelin");
  await sql`delete from occupation_titles where title in ('Zeppelin Pilot', 'Balloon Pilot')`;
  expect(await usesOf("zeppelin")).toBe(0);
  expect((await search("zepelin", {}, now)).results).toEqual([]);
});

if (!hasTitles) {
  test.skip("every job title: there is no shared/data/onet-30.3-text beside this repository", () => {});
} else {
  describe("with every job title of O*NET", withTitles);
}

function withTitles() {
  beforeAll(() => loadTitles(demo.sql));

  test("twenty queries with typos and lay titles find the right page in three results", async () => {
    expect(titleCases).toHaveLength(20);
    expect(await missed(titleCases)).toEqual([]);
  });

  test("the demo's own pages are still found beside them", async () => {
    expect(await missed(demoCases)).toEqual([]);
  });

  test.each([
    ["nurs maneger", "nurse manager"],
    ["nurses maneger", "nurse manager"],
    ["sales maneger", "sales manager"],
    ["account maneger", "account manager"],
    ["busines analist", "business analyst"],
  ])("%j is said to be taken for %j", async (query, words) => {
    expect((await search(query, {}, now)).readAs).toBe(words);
  });

  test("whatever is typed, every word that is said stands in a title", async () => {
    const known = new Set((await demo.sql`select word from search_words`).map(({ word }) => word));
    const typos = titleCases.flatMap(({ query }) => [query.slice(0, -1), `${query}s`, `x${query}`]);
    let said = 0;
    for (const query of typos) {
      const { readAs } = await search(query, { limit: 1 }, now);
      const words = readAs?.split(" ").filter((word) => word.length > 2) ?? [];
      said += words.length;
      const shelf =
        await demo.sql`select lower(title) as t from programs union select lower(title) from careers`;
      const isInATitle = (word: string) =>
        known.has(word) || shelf.some(({ t }) => t.includes(word));
      expect(
        words.filter((word) => !isInATitle(word)),
        query,
      ).toEqual([]);
    }
    expect(said).toBeGreaterThan(20);
  });

  test("an occupation says by which job title it was found", async () => {
    const { results } = await search("undertaker", {}, now);
    expect(results[0]).toMatchObject({ kind: "occupation", matchedTitle: "Undertaker" });
  });
}
