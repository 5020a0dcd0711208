// What machines read: the open interface over HTTP, structured data, canonical addresses, sitemap.
import { robotsText } from "../../lib/domain/sitemap";
import { expect, test } from "../support/app";
import { type Answer, HttpVisitor } from "../support/app-http";
import { problemsOf } from "../support/open-api";
import { strangeIn } from "../support/schema-org-terms";
import { crawlers, isFile, isFull } from "./outcomes";
import { lines } from "./routes";
import { fewOfAKind } from "./visit";

const [visitor] = crawlers;
const closed = [...robotsText("").matchAll(/^Disallow: (.*)$/gm)].map(([, path = ""]) => path);

const pages = lines
  .filter(({ sample, expect: expected }) => expected(visitor, sample).status === 200)
  .map(({ sample }) => sample)
  .filter((sample) => !isFile(sample) && !closed.some((path) => sample.startsWith(path)));

type Node = { "@type": string; [name: string]: unknown };

/** Every node of the page's data blocks. */
function dataOf({ html }: Answer): Node[] {
  const blocks = html.matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/g);
  return [...blocks].flatMap(([, text = ""]) => {
    const { "@context": context, "@graph": graph, ...node } = JSON.parse(text);
    expect(context).toBe("https://schema.org");
    return graph ?? [node];
  });
}

test("every page for search engines names its one address, by the portal's own origin", async ({
  baseURL,
}) => {
  expect(pages.length).toBeGreaterThan(12);
  const origin = baseURL ?? "";
  const client = new HttpVisitor(origin, { "x-forwarded-host": "evil.test" });
  for (const path of pages) {
    const { html } = await client.get(path);
    if (/<meta name="robots" content="noindex/.test(html)) continue;
    const canonical = /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1] ?? "none";
    const own = path.replace(/[?].*/, "");
    expect.soft(canonical, path).toBe(origin + (own === "/" ? "" : own));
  }
});

test("programs and careers carry their data as schema.org has it, cold and warm", async ({
  baseURL,
}) => {
  const origin = baseURL ?? "";
  const client = new HttpVisitor(origin);
  for (const [path, type] of [
    ["/programs/computer-science", "EducationalOccupationalProgram"],
    ["/programs/network-engineering-and-security/cisco", "EducationalOccupationalProgram"],
    ["/careers/back-end-developer", "Occupation"],
  ] as const) {
    for (const _temperature of ["as it is", "warm"]) {
      const nodes = dataOf(await client.get(path));
      expect(nodes.map((node) => node["@type"])).toEqual([type, "BreadcrumbList"]);
      for (const node of nodes) expect(strangeIn(node), path).toEqual([]);
      expect(nodes[0]).toMatchObject({ url: origin + path });
    }
  }
});

test("the open interface answers other sites, spares what one has, and says what was wrong", async ({
  baseURL,
  request,
}) => {
  const own = baseURL ?? "";
  const client = new HttpVisitor(own, { origin: "https://elsewhere.test" });
  const list = await client.get("/api/v1/programs?limit=2");
  expect(list.headers.get("access-control-allow-origin")).toBe("*");
  const body = JSON.parse(list.html);
  expect(problemsOf("ProgramPage", body)).toEqual([]);
  expect(body.next).toContain(`${own}/api/v1/programs?cursor=`);
  const second = await client.get(body.next.replace(own, ""));
  expect(JSON.parse(second.html).data[0].slug).not.toBe(body.data[0].slug);

  const tag = list.headers.get("etag") ?? "";
  const again = await client.get("/api/v1/programs?limit=2", { "if-none-match": tag });
  expect([again.status, again.html]).toEqual([304, ""]);

  const options = await request.fetch("/api/v1/programs", { method: "OPTIONS" });
  expect([options.status(), options.headers()["access-control-allow-methods"]]).toEqual([
    204,
    "GET, HEAD, OPTIONS",
  ]);
  const head = await request.head("/api/v1/programs.csv");
  expect([head.status(), head.headers()["content-type"]]).toEqual([200, "text/csv; charset=utf-8"]);

  const missing = await client.get("/api/v1/no-such-list");
  expect(missing.headers.get("content-type")).toBe("application/problem+json");
  expect(problemsOf("Problem", JSON.parse(missing.html))).toEqual([]);
});

test("every address of the sitemap answers", async ({ baseURL }) => {
  const origin = baseURL ?? "";
  const client = new HttpVisitor(origin);
  const { html } = await client.get("/sitemap.xml");
  const places = [...html.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, place = ""]) => place);
  expect(places.length).toBeGreaterThan(15);
  for (const place of isFull ? places : fewOfAKind(places)) {
    expect(place.startsWith(`${origin}/`), place).toBe(true);
    expect.soft((await client.get(place.slice(origin.length))).status, place).toBe(200);
  }
  const robots = await client.get("/robots.txt");
  expect(robots.html).toContain(`Sitemap: ${origin}/sitemap.xml`);
});
