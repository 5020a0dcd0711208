// What a page says that a Save, Remove or Undo led to, read from its address.
import "server-only";
import { internalPath } from "@/lib/domain/internal-path";
import { currentItem } from "./kept";
import { savedItemOf, viewsOf } from "./kept-view";

type Query = Record<string, string | string[] | undefined>;

export async function keepAnswer(query: Query) {
  const item = savedItemOf(query.just) ?? savedItemOf(query.removed);
  if (!item) return null;
  const [view] = await viewsOf([await currentItem(item)]);
  if (!view) return null;
  const isFull = query.full === "1";
  const what = query.just
    ? isFull
      ? ("full" as const)
      : ("saved" as const)
    : ("removed" as const);
  return { item: view, what, from: internalPath(query.from, "/programs") };
}
