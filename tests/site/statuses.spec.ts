import { expect, test } from "../support/app";
import { HttpVisitor } from "../support/app-http";
import { crawlers, everyone, isFull } from "./outcomes";
import { lines, listRoutes } from "./routes";

test("every page and route handler of app/ has a sample address here", () => {
  const routes = listRoutes();
  expect(routes.length).toBeGreaterThan(25);
  const known = new Set(lines.map(({ route }) => route));
  expect(routes.filter((route) => !known.has(route))).toEqual([]);
});

/** What a browser keeps unless told otherwise; which providers there are is no secret. */
const isKept = (status: number, sample: string) =>
  status === 200 && !sample.startsWith("/api/auth/");

/** In the short form what is open to everyone is asked for without an account, as a student and as staff. */
const askForAll = ["visitor", "student", "counselor"];

for (const who of crawlers) {
  test(`${who.name}: every address answers as the permissions say`, async ({ baseURL }) => {
    const visitor = new HttpVisitor(baseURL ?? "");
    if (who.email) await visitor.send("/sign-in", who.email);
    const isAskedAll = isFull || askForAll.includes(who.name);
    const asked = isAskedAll ? lines : lines.filter((line) => line.expect !== everyone);
    expect(asked.length).toBeGreaterThan(40);
    for (const { sample, expect: expected } of asked) {
      const { status, location, headers } = await visitor.get(sample);
      const wanted = expected(who, sample);
      expect
        .soft({ status, to: location ?? undefined }, sample)
        .toEqual({ to: undefined, ...wanted });
      // Only what is the same for everyone may be stored by anybody.
      const caching = headers.get("cache-control") ?? "none";
      const isShared =
        status === 200 &&
        /^\/($|careers|programs\/(?![^?]*\/price)|api\/v1\/|sitemap|robots)/.test(sample);
      if (isShared) expect.soft(caching, sample).toContain("s-maxage");
      else
        expect.soft(caching, sample).toMatch(isKept(status, sample) ? /no-store/ : /no-store|none/);
    }
  });
}

test("a payload request, an odd method or an inner header opens nothing more", async ({
  baseURL,
}) => {
  const visitor = new HttpVisitor(baseURL ?? "");
  const closed = ["/my/requests", "/desk/leads", "/desk/leads/demo-request-grace"];
  const headerSets: Record<string, string>[] = [
    { rsc: "1" },
    { rsc: "1", "next-router-prefetch": "1" },
    { "next-router-segment-prefetch": "/_tree", rsc: "1" },
    { "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy" },
    { "x-middleware-rewrite": "/desk/leads" },
    { "x-nextjs-data": "1" },
    { "x-original-url": "/desk/leads", "x-rewrite-url": "/desk/leads" },
    { "x-invoke-path": "/desk/leads", "x-matched-path": "/desk/leads" },
  ];
  for (const path of closed) {
    for (const headers of headerSets) {
      const answer = await visitor.get(path, headers);
      const text = JSON.stringify(headers);
      expect(answer.html.includes("Grace"), `${path} ${text}`).toBe(false);
      expect(answer.html.includes("Priya"), `${path} ${text}`).toBe(false);
    }
    for (const spelling of [
      `${path}/`,
      `/${path}`,
      path.toUpperCase(),
      `${path}.rsc`,
      `${path}%2f`,
    ]) {
      const answer = await visitor.get(spelling);
      expect(answer.status, spelling).toBeGreaterThan(300);
      expect(answer.html.includes("Grace"), spelling).toBe(false);
    }
  }
});
