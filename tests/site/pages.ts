// Whose pages are looked at in a browser: the visitor's all, of the others those that differ, and
// one address of each route without a query and one with. WAYMARK_FULL=1 looks at every address as
// everybody.
import { expect, test } from "../support/app";
import { bringAxe } from "../support/axe";
import { haveSignedIn } from "../support/persona";
import { type CrawlerName, crawlers, isFile } from "./outcomes";
import { lines } from "./routes";
import { expectNoDeadLinks, isFull, visit } from "./visit";

export function crawl(name: CrawlerName, ownPart: RegExp): void {
  const who = crawlers.find((crawler) => crawler.name === name);
  if (!who) throw new Error(`Nobody is called ${name}.`);

  test(`${name}: each page has one h1, a title, no axe violation, no dead link, and fits 320 px`, async ({
    page,
    complaints,
  }) => {
    test.setTimeout(isFull ? 400_000 : 150_000);
    complaints.allow(/status of (403|404)/);
    await bringAxe(page);
    if (who.email) await haveSignedIn(page, who.email);
    const links: string[] = [];
    const titles = new Map<string, string>();
    const known = new Set<string>();
    const looked = lines.filter(({ route, sample, expect: expected }) => {
      const { status } = expected(who, sample);
      const isPage = !sample.startsWith("/api/") && !isFile(sample) && status !== 307;
      if (isFull || !isPage || !ownPart.test(sample)) return isFull && isPage;
      // In one part of the portal one refusal looks like the next.
      const own = `${route}${sample.includes("?") ? "?" : ""}`;
      const kind = status === 200 ? own : `${status} ${sample.split("/")[1]}`;
      return !known.has(kind) && known.add(kind);
    });
    expect(looked.length).toBeGreaterThan(0);
    for (const { sample, expect: expected } of looked) {
      const { status } = expected(who, sample);
      const found = await visit(page, sample, status);
      links.push(...found.links);
      if (status === 200) titles.set(sample, found.title);
    }
    expect(titles.size).toBeGreaterThan(0);
    await expectNoDeadLinks(page.request, links);
  });
}
