// Kept items with their titles, for the pages that list them.
import "server-only";
import { titlesOf } from "@/db/queries/kept";
import type { KeptItem } from "@/lib/domain/kept";
import { keptItems } from "./kept";

export type KeptView = KeptItem & { key: string; title: string | null; href: string };

/** A title of null: the item left the catalogue since it was kept. */
export async function keptViews(): Promise<KeptView[]> {
  return viewsOf(await keptItems());
}

export async function viewsOf(items: KeptItem[]): Promise<KeptView[]> {
  const titles = await titlesOf(items);
  return items.map((item) => {
    const key = `${item.kind}.${item.slug}`;
    const folder = item.kind === "program" ? "programs" : "careers";
    return { ...item, key, title: titles.get(key) ?? null, href: `/${folder}/${item.slug}` };
  });
}

/** "program.computer-science" from a query, as an item of the saved list; null for anything else. */
export function savedItemOf(value: unknown): KeptItem | null {
  const match =
    typeof value === "string" ? /^(program|career)\.([a-z0-9-]{1,80})$/.exec(value) : null;
  const [, kind, slug] = match ?? [];
  if (!slug || (kind !== "program" && kind !== "career")) return null;
  return { list: "saved", kind, slug };
}
