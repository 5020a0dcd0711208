/**
 * What a page says of itself to machines, in the words of schema.org.
 * Source: schema.org 29 (types and properties), Google's guide for structured data where it names
 * a form. What is not published is left out: there is no null in this vocabulary, and 0 would lie.
 */

export type JsonLd = { "@type": string } & { [property: string]: JsonLdValue | undefined };
export type JsonLdValue = string | number | boolean | JsonLd | readonly JsonLdValue[];

export type Crumb = { name: string; path: string };

/** The text of the script block. No "<" is left, so nothing in it can end the block. */
export function jsonLdText(nodes: readonly JsonLd[]): string {
  const [only] = nodes;
  const whole =
    nodes.length === 1 && only
      ? { "@context": "https://schema.org", ...only }
      : { "@context": "https://schema.org", "@graph": nodes };
  return JSON.stringify(whole)
    .replaceAll("<", "\\u003c")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
}

/** The way up from a page, itself last. `origin`: the public one, without a slash at its end. */
export function breadcrumbList(origin: string, crumbs: readonly Crumb[]): JsonLd {
  return {
    "@type": "BreadcrumbList",
    itemListElement: crumbs.map(({ name, path }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: origin + path,
    })),
  };
}

/** Leaves out what has no value, so that an empty list or a missing figure says nothing. */
export function withoutGaps(node: {
  "@type": string;
  [property: string]: JsonLdValue | null | undefined;
}): JsonLd {
  const kept: JsonLd = { "@type": node["@type"] };
  for (const [property, value] of Object.entries(node)) {
    if (value === null || value === undefined) continue;
    if (Array.isArray(value) && value.length === 0) continue;
    kept[property] = value;
  }
  return kept;
}

/** "P25M" (ISO 8601). */
export const monthsDuration = (months: number) => `P${months}M`;
