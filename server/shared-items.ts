// What of the saved and compared items the counselor may see: offered on "check answers".
import "server-only";
import { titlesOf } from "@/db/queries/kept";
import type { SharedItem } from "@/lib/domain/journey";
import { keptItems } from "./kept";

/** Each item with the key of its checkbox; only what is in the catalogue. */
export async function offeredItems(): Promise<(SharedItem & { key: string })[]> {
  const items = await keptItems();
  const titles = await titlesOf(items);
  return items.flatMap((item) => {
    const title = titles.get(`${item.kind}.${item.slug}`);
    return title ? [{ ...item, title, key: `${item.list}.${item.kind}.${item.slug}` }] : [];
  });
}
