// Whose pages are looked at in a browser: the visitor's all, of the others those that differ; in full
// every address as everybody.
import { expect, test } from "../support/app";
import { bringAxe } from "../support/axe";
import { haveSignedIn } from "../support/persona";
import { type CrawlerName, crawlers, isFull, pagesToLookAt } from "./outcomes";
import { lines } from "./routes";
import { expectNoDeadLinks, visit } from "./visit";

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
    const looked = pagesToLookAt(lines, who, ownPart);
    expect(looked.length).toBeGreaterThan(0);
    for (const { sample, expect: expected } of looked) {
      const { status } = expected(who, sample);
      const found = await visit(page, sample, status);
      // The demonstration's mails are everybody's, and so are their links.
      if (sample !== "/demo/mailbox" || !who.email) links.push(...found.links);
      if (status === 200) titles.set(sample, found.title);
    }
    expect(titles.size).toBeGreaterThan(0);
    await expectNoDeadLinks(page.request, links);
  });
}
