// Whose pages are looked at in a browser: the visitor's all, of the others those that differ; in full
// every address as everybody.
import { expect, test } from "../support/app";
import { bringAxe } from "../support/axe";
import { haveSignedIn } from "../support/persona";
import { type CrawlerName, crawlers, isFull, pagesToLookAt } from "./outcomes";
import { lines } from "./routes";
import { expectNoDeadLinks, visit } from "./visit";

export function crawl(name: CrawlerName, ownPart: RegExp, tag?: "@full"): void {
  const who = crawlers.find((crawler) => crawler.name === name);
  if (!who) throw new Error(`Nobody is called ${name}.`);

  const title = `${name}: each page has one h1, a title, no axe violation, no dead link, and fits 320 px`;
  test(title, { tag: tag ?? [] }, async ({ page, complaints }) => {
    test.setTimeout(isFull ? 400_000 : 150_000);
    complaints.allow(/status of (403|404)/);
    await bringAxe(page);
    if (who.email) await haveSignedIn(page, who.email);
    const links: string[] = [];
    const titles = new Map<string, string>();
    const looked = pagesToLookAt(lines, who, ownPart);
    expect(looked.length).toBeGreaterThan(0);
    const routes = new Set<string>();
    for (const { route, sample, expect: expected } of looked) {
      const { status } = expected(who, sample);
      // In the short form a page with a query has the colors of the page without.
      const hasKnownColors = !isFull && routes.has(route);
      routes.add(route);
      const found = await visit(page, sample, { status, hasKnownColors });
      // The demonstration's mails are everybody's, and so are their links.
      if (sample !== "/demo/mailbox" || !who.email) links.push(...found.links);
      if (status === 200) titles.set(sample, found.title);
    }
    expect(titles.size).toBeGreaterThan(0);
    await expectNoDeadLinks(page.request, links);
  });
}
