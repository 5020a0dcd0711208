/**
 * Sitemaps as the protocol of sitemaps.org has them: at most 50,000 addresses in a file, and an
 * index over the files where there are more.
 */

export const MOST_ADDRESSES = 50_000;

export type SitemapEntry = { path: string; changedAt: Date | null };

const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
const space = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** One file. `origin`: the public one, without a slash at its end. */
export function sitemapText(origin: string, entries: readonly SitemapEntry[]): string {
  const lines = entries.map(({ path, changedAt }) => {
    const changed = changedAt ? `<lastmod>${changedAt.toISOString()}</lastmod>` : "";
    return `<url><loc>${escaped(origin + path)}</loc>${changed}</url>\n`;
  });
  return `${head}<urlset ${space}>\n${lines.join("")}</urlset>\n`;
}

/** The index over `count` files: "/sitemaps/1.xml" and on. */
export function sitemapIndexText(origin: string, count: number): string {
  const lines = Array.from(
    { length: count },
    (_, i) => `<sitemap><loc>${escaped(`${origin}/sitemaps/${i + 1}.xml`)}</loc></sitemap>\n`,
  );
  return `${head}<sitemapindex ${space}>\n${lines.join("")}</sitemapindex>\n`;
}

/** The entries of part `number` (from 1), each address once; null where there is no such part. */
export function sitemapPart(
  entries: readonly SitemapEntry[],
  number: number,
): SitemapEntry[] | null {
  const part = entries.slice((number - 1) * MOST_ADDRESSES, number * MOST_ADDRESSES);
  return part.length > 0 ? part : null;
}

/** A career and an occupation may have one address: the first one named counts. */
export function uniqueEntries(entries: readonly SitemapEntry[]): SitemapEntry[] {
  const seen = new Set<string>();
  return entries.filter(({ path }) => !seen.has(path) && seen.add(path));
}

export function robotsText(origin: string): string {
  const closed = ["/desk", "/my", "/api", "/talk/request", "/unsubscribe", "/sign-in", "/demo"];
  return [
    "User-agent: *",
    ...closed.map((path) => `Disallow: ${path}`),
    "Allow: /api/v1",
    "",
    `Sitemap: ${origin}/sitemap.xml`,
    "",
  ].join("\n");
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
