import { gzipSync } from "node:zlib";

export type PageWeight = {
  html: number;
  ownJs: number;
  frameworkJs: number;
  inlineScripts: number;
};

/** Bytes after gzip of a page and of every script it loads. */
export async function weighPage(address: string): Promise<PageWeight> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${response.status}.`);
  const html = await response.text();
  const tags = html.match(/<script\b[^>]*>/g) ?? [];
  const weight: PageWeight = { html: gzipped(html), ownJs: 0, frameworkJs: 0, inlineScripts: 0 };
  const sources = new Set<string>();
  for (const tag of tags) {
    const source = /\bsrc="([^"]+)"/.exec(tag)?.[1];
    // Old browsers alone load these.
    if (source && !/\bnomodule\b/i.test(tag)) sources.add(source);
    else if (!source && !tag.includes("application/ld+json")) weight.inlineScripts += 1;
  }
  for (const source of sources) {
    const script = await fetch(new URL(source, address));
    const bytes = gzipped(await script.text());
    if (source.includes("/_next/")) weight.frameworkJs += bytes;
    else weight.ownJs += bytes;
  }
  return weight;
}

function gzipped(text: string): number {
  return gzipSync(text).length;
}
