/** Which rows of the desk's catalogue a filter leaves. */

export type CatalogFilter = { text: string; isEditedOnly: boolean };

type Asked = Record<string, string | string[] | undefined>;

/** From an address: `q` and `edited=1`. */
export function readCatalogFilter({ q, edited }: Asked): CatalogFilter {
  const text = typeof q === "string" ? q.trim().slice(0, 100) : "";
  return { text, isEditedOnly: edited === "1" };
}

type Row = { slug: string; title: string; group: string; edit: object | null };

/** Those that have every typed word in their title, address or group, in any case. */
export function filterCatalog<R extends Row>(
  rows: readonly R[],
  { text, isEditedOnly }: CatalogFilter,
): R[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter(({ slug, title, group, edit }) => {
    const haystack = `${title} ${slug} ${group}`.toLowerCase();
    return (edit || !isEditedOnly) && words.every((word) => haystack.includes(word));
  });
}
