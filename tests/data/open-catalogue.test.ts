// The open interface from its addresses to the rows: shapes, pages while rows come, tags, refusals.
import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { GET as getCareer } from "@/app/api/v1/careers/[slug]/route";
import { GET as getCareers } from "@/app/api/v1/careers/route";
import { GET as getCareerTable } from "@/app/api/v1/careers.csv/route";
import { GET as getDescription } from "@/app/api/v1/openapi.json/route";
import { GET as getProgram } from "@/app/api/v1/programs/[slug]/route";
import { GET as getPrograms, OPTIONS } from "@/app/api/v1/programs/route";
import { GET as getProgramTable } from "@/app/api/v1/programs.csv/route";
import { GET as getSitemap } from "@/app/sitemap.xml/route";
import {
  careers,
  occupations,
  occupationWages,
  programPrices,
  programs,
  releases,
} from "@/db/schema";
import { seedCatalog } from "@/db/seed/catalog";
import { seedDemoInstitution } from "@/db/seed/demo-institution";
import type { ApiSchemaName } from "@/server/api/open-api";
import { problemsOf } from "../support/open-api";
import { makeWorld, now, times, type World } from "../support/world";

const origin = "https://portal.test";
let world: World;

beforeAll(async () => {
  world = await makeWorld({ isRace: true });
  await seedDemoInstitution(world.db, now);
  await seedCatalog(world.db, now);
  await world.db.insert(releases).values({
    id: "onet",
    kind: "onet",
    name: "30.3",
    source: "O*NET",
    licence: "CC BY 4.0",
    attribution: "O*NET, by the U.S. Department of Labor.",
    importedAt: now,
  });
  await world.db.insert(occupations).values(times(7, (i) => occupation(i)));
});
afterAll(() => world.close());
beforeEach(() => world.db.execute(sql`delete from rate_limits`));

const occupation = (i: number) => ({
  code: `99-10${String(i).padStart(2, "0")}.00`,
  title: `Occupation ${i}`,
  socCode: `99-10${String(i).padStart(2, "0")}`,
  slug: `occupation-${i}`,
  releaseId: "onet",
});

type Handler<P> = (request: Request, context: { params: Promise<P> }) => Promise<Response>;

async function ask<P extends object>(
  handler: Handler<P>,
  path: string,
  params: P,
  headers: Record<string, string> = {},
) {
  const request = new Request(origin + path, { headers });
  const answer = await handler(request, { params: Promise.resolve(params) });
  const bytes = await answer.arrayBuffer();
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  return { status: answer.status, headers: answer.headers, text };
}

async function described<P extends object>(
  name: ApiSchemaName,
  ...asked: Parameters<typeof ask<P>>
) {
  const { status, text } = await ask(...asked);
  expect(status, text).toBe(200);
  const body = JSON.parse(text);
  expect(problemsOf(name, body)).toEqual([]);
  return body;
}

type List = { data: { slug: string; self: string }[]; nextCursor: string | null; next: string };

/** Every page after the other, with something done between them. */
async function walk(
  handler: Handler<object>,
  name: ApiSchemaName,
  path: string,
  between: (page: number) => Promise<unknown>,
): Promise<string[]> {
  const slugs: string[] = [];
  let next: string | null = `${path}?limit=2`;
  for (let page = 0; next; page += 1) {
    const body: List = await described(name, handler, next, {});
    slugs.push(...body.data.map(({ slug }) => slug));
    next = body.nextCursor && body.next.replace(origin, "");
    await between(page);
  }
  return slugs;
}

test("a walk through the programs finds each once, while others come and both ends are renamed", async () => {
  const rows = await world.db.select().from(programs).orderBy(programs.id);
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last || rows.length < 6) throw new Error("too few programs");
  const rename = (id: string, slug: string) =>
    world.db.update(programs).set({ slug }).where(eq(programs.id, id));
  const walked = await walk(getPrograms, "ProgramPage", "/api/v1/programs", async (page) => {
    if (page > 0) return;
    for (const id of ["0-new", "zz-new"]) {
      await world.db.insert(programs).values({ ...first, id, slug: id });
    }
    // The one that was seen goes to the end of the alphabet, the one to come to its beginning.
    await rename(first.id, "zzz-renamed");
    await rename(last.id, "00-renamed");
  });
  const others = rows.slice(1, -1).map(({ slug }) => slug);
  expect([...walked].sort()).toEqual([...others, first.slug, "00-renamed", "zz-new"].sort());
  await rename(first.id, first.slug);
  await rename(last.id, last.slug);
  await world.db.delete(programs).where(sql`${programs.id} like '%-new'`);
});

test("careers come first, then every imported occupation, each once, and each has its own answer", async () => {
  const written = await world.db.select({ slug: careers.slug }).from(careers);
  const walked = await walk(getCareers, "CareerPage", "/api/v1/careers", (page) =>
    page < 3 ? world.db.insert(occupations).values(occupation(50 + page)) : Promise.resolve(),
  );
  const first = walked.slice(0, written.length);
  expect(first.sort()).toEqual(written.map(({ slug }) => slug).sort());
  expect(walked.slice(written.length)).toEqual([
    ...times(7, (i) => `occupation-${i}`),
    ...times(3, (i) => `occupation-${50 + i}`),
  ]);
  for (const slug of ["occupation-0", written[0]?.slug ?? ""]) {
    await described("Career", getCareer, `/api/v1/careers/${slug}`, { slug });
  }
});

test("an occupation with a career's address gives way to it", async () => {
  const [career] = await world.db.select({ slug: careers.slug }).from(careers).limit(1);
  const slug = career?.slug ?? "";
  await world.db.insert(occupations).values({ ...occupation(90), slug });
  const body: List = await described("CareerPage", getCareers, "/api/v1/careers?limit=100", {});
  expect(body.data.filter((one) => one.slug === slug)).toMatchObject([{ kind: "career" }]);
  const one = await described("Career", getCareer, `/api/v1/careers/${slug}`, { slug });
  expect(one).toMatchObject({ kind: "career" });
  await world.db.delete(occupations).where(eq(occupations.code, occupation(90).code));
});

test("a suppressed wage is null with its passport, in the answer and in the table", async () => {
  await world.db.insert(occupationWages).values({
    code: occupation(0).socCode,
    area: "US",
    areaName: "U.S.",
    title: "Occupation 0",
    releaseId: "onet",
    annualP90: 239_200,
    marks: { annualMedian: "not_available", annualP90: "top" },
  });
  const slug = "occupation-0";
  const one = await described("Career", getCareer, `/api/v1/careers/${slug}`, { slug });
  expect(one).toMatchObject({ attributions: ["O*NET, by the U.S. Department of Labor."] });
  expect((one as { figures: object[] }).figures).toMatchObject([
    { kind: "wage", value: null, mark: "not_available", source: "O*NET", release: "30.3" },
    { kind: "wage_p10", value: null, mark: null },
    { kind: "wage_p25", value: null },
    { kind: "wage_p75", value: null },
    { kind: "wage_p90", value: 239_200, mark: "top" },
  ]);
  const { text } = await ask(getCareerTable, "/api/v1/careers.csv", {});
  const row = text.split("\r\n").find((line) => line.startsWith("occupation,occupation-0,"));
  expect(row).toContain(",,not_available,median,USD per year,O*NET,30.3,");
});

test("every program is answered as it is described, and a changed price shows at once", async () => {
  const body: List = await described("ProgramPage", getPrograms, "/api/v1/programs?limit=100", {});
  expect(body.data.length).toBeGreaterThan(5);
  for (const { slug } of body.data) {
    await described("Program", getProgram, `/api/v1/programs/${slug}`, { slug });
  }
  const path = "/api/v1/programs/computer-science";
  const params = { slug: "computer-science" };
  const before = await ask(getProgram, path, params);
  const tag = before.headers.get("etag") ?? "";
  expect(before.headers.get("cache-control")).toBe(
    "public, max-age=0, s-maxage=1, stale-if-error=300",
  );
  const same = await ask(getProgram, path, params, { "if-none-match": `"other", ${tag}` });
  expect([same.status, same.text]).toEqual([304, ""]);
  await world.db.insert(programPrices).values({
    id: "changed",
    programId: "computer-science",
    model: "fixed",
    amountCents: 1_234_500,
    effectiveOn: "2026-11-01",
  });
  const after = await ask(getProgram, path, params, { "if-none-match": tag });
  expect(after.status).toBe(200);
  const { tuition, prices } = JSON.parse(after.text);
  expect(tuition).toMatchObject({ model: "fixed", amountCents: 1_234_500, feesCents: null });
  expect(prices.length).toBeGreaterThan(1);
  const table = await ask(getProgramTable, "/api/v1/programs.csv", {});
  expect(table.text).toMatch(/^\uFEFFslug,title,/);
  expect(table.text).toContain(",fixed,12345,,,2026-11-01,,12345,12345,");
});

test("what is not published, not there or not understood is a problem in words", async () => {
  const [one] = await world.db.select().from(programs).limit(1);
  if (!one) throw new Error("no program");
  await world.db.insert(programs).values({ ...one, id: "draft", slug: "draft", publishedAt: null });
  const unpublished = { slug: "draft" };
  const refusals = [
    [404, await ask(getProgram, "/api/v1/programs/draft", unpublished)],
    [404, await ask(getCareer, "/api/v1/careers/none", { slug: "none" })],
    [404, await ask(getCareer, "/api/v1/careers/A%20b", { slug: "A b" })],
    [400, await ask(getPrograms, "/api/v1/programs?limit=101", {})],
    [400, await ask(getPrograms, "/api/v1/programs?cursor=x", {})],
  ] as const;
  for (const [status, { status: found, headers, text }] of refusals) {
    expect(found).toBe(status);
    expect(headers.get("content-type")).toBe("application/problem+json");
    expect(headers.get("access-control-allow-origin")).toBe("*");
    expect(headers.get("cache-control")).toBe("no-store");
    expect(problemsOf("Problem", JSON.parse(text))).toEqual([]);
    expect(JSON.parse(text).detail).toMatch(/^[A-Za-z].{15,}\.$/);
  }
  const list = await ask(getPrograms, "/api/v1/programs?limit=100", {});
  const table = await ask(getProgramTable, "/api/v1/programs.csv", {});
  expect(list.text + table.text).not.toContain('draft"');
  expect(table.text).not.toContain("\r\ndraft,");
});

test("one address that asks too often is told how long to wait; others are answered", async () => {
  const asking = (address: string) =>
    ask(getProgramTable, "/api/v1/programs.csv", {}, { "x-waymark-address": address });
  const answers = await Promise.all(times(22, () => asking("192.0.2.1")));
  const refused = answers.filter(({ status }) => status === 429);
  expect(refused).toHaveLength(2);
  expect(Number(refused[0]?.headers.get("retry-after"))).toBeGreaterThan(0);
  expect((await asking("192.0.2.2")).status).toBe(200);
});

test("other sites may ask, and the description names every address that answers", async () => {
  const { headers } = OPTIONS();
  expect(headers.get("access-control-allow-origin")).toBe("*");
  expect(headers.get("access-control-allow-headers")).toContain("If-None-Match");
  const { text } = await ask(getDescription, "/api/v1/openapi.json", {});
  expect(Object.keys(JSON.parse(text).paths)).toEqual([
    "/api/v1/programs",
    "/api/v1/programs/{slug}",
    "/api/v1/programs.csv",
    "/api/v1/careers",
    "/api/v1/careers/{slug}",
    "/api/v1/careers.csv",
  ]);
});

test("an address that was left leads on to the one of today, from every site", async () => {
  for (const [kind, handler, slug] of [
    ["program", getProgram, "computer-science"],
    ["career", getCareer, "back-end-developer"],
  ] as const) {
    const rows = kind === "program" ? programs : careers;
    const column = kind === "program" ? sql`program_id` : sql`career_id`;
    await world.db.execute(sql`insert into catalog_addresses (kind, slug, ${column}, left_at)
      select ${kind}, 'left', id, ${now.toISOString()} from ${rows} where slug = ${slug}`);
    const path = `/api/v1/${kind}s`;
    const answer = await ask(handler, `${path}/left`, { slug: "left" });
    expect([answer.status, answer.text]).toEqual([308, ""]);
    expect(answer.headers.get("location")).toBe(`${origin}${path}/${slug}`);
    expect(answer.headers.get("access-control-allow-origin")).toBe("*");
  }
  expect((await ask(getProgram, "/api/v1/programs/right", { slug: "right" })).status).toBe(404);
});

test("the sitemap names what is published and open, by the portal's own address alone", async () => {
  const answer = await getSitemap(new Request("http://evil.test/sitemap.xml"));
  const places = [...(await answer.text()).matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, at]) => at);
  expect(places.length).toBeGreaterThan(12);
  expect(new Set(places).size).toBe(places.length);
  expect(places.filter((place) => !place?.startsWith(`${origin}/`))).toEqual([]);
  const open = [
    "/programs/computer-science",
    "/careers/back-end-developer",
    "/careers/occupation-0",
  ];
  for (const path of open) expect(places).toContain(origin + path);
  expect(places).not.toContain(`${origin}/programs/draft`);
});
