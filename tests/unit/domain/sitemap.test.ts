import { expect, test } from "vitest";
import {
  MOST_ADDRESSES,
  robotsText,
  sitemapIndexText,
  sitemapPart,
  sitemapText,
  uniqueEntries,
} from "@/lib/domain/sitemap";

const origin = "https://portal.test";
const entry = (path: string, changedAt: Date | null = null) => ({ path, changedAt });

test("an address stands with its last change where one is known", () => {
  const text = sitemapText(origin, [
    entry("/"),
    entry("/careers/a&b", new Date("2026-11-22T10:00:00Z")),
  ]);
  expect(text).toContain("<url><loc>https://portal.test/</loc></url>");
  expect(text).toContain(
    "<loc>https://portal.test/careers/a&#38;b</loc><lastmod>2026-11-22T10:00:00.000Z</lastmod>",
  );
});

test("a file holds at most 50,000 addresses, and the parts hold them all once", () => {
  const many = Array.from({ length: MOST_ADDRESSES * 2 + 1 }, (_, i) => entry(`/careers/c${i}`));
  const parts = [1, 2, 3].map((number) => sitemapPart(many, number) ?? []);
  expect(parts.map((part) => part.length)).toEqual([MOST_ADDRESSES, MOST_ADDRESSES, 1]);
  expect(parts.flat()).toEqual(many);
  expect(sitemapPart(many, 4)).toBeNull();
  expect(sitemapIndexText(origin, 3).match(/<loc>[^<]*<\/loc>/g)).toEqual(
    [1, 2, 3].map((number) => `<loc>${origin}/sitemaps/${number}.xml</loc>`),
  );
});

test("of a career and an occupation with one address the career counts", () => {
  const changed = new Date(0);
  expect(uniqueEntries([entry("/careers/a", changed), entry("/careers/a"), entry("/b")])).toEqual([
    entry("/careers/a", changed),
    entry("/b"),
  ]);
});

/** The longest rule that fits decides (RFC 9309). */
function mayRead(robots: string, path: string): boolean {
  const rules = [...robots.matchAll(/^(Allow|Disallow): (.*)$/gm)]
    .filter(([, , prefix = ""]) => path.startsWith(prefix))
    .sort(([, , a = ""], [, , b = ""]) => b.length - a.length);
  return rules[0]?.[1] !== "Disallow";
}

test.each([
  ["/", true],
  ["/careers/registered-nurses", true],
  ["/programs/computer-science", true],
  ["/api/v1/programs", true],
  ["/talk/callback", true],
  ["/api/me", false],
  ["/desk/leads", false],
  ["/my/requests", false],
  ["/sign-in/code", false],
  ["/talk/request/abc", false],
  ["/unsubscribe/abc", false],
])("%s may be read by search engines: %s", (path, expected) => {
  expect(mayRead(robotsText(origin), path)).toBe(expected);
});

test("the way to the sitemap is the portal's own address", () => {
  expect(robotsText(origin)).toContain("\nSitemap: https://portal.test/sitemap.xml\n");
});
