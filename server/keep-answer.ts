// What a page says that a Save, Remove or Undo led to, read from its address.
import "server-only";
import { internalPath } from "@/lib/domain/internal-path";
import { currentItem, keptItems } from "./kept";
import { savedItemOf, viewsOf } from "./kept-view";

type Query = Record<string, string | string[] | undefined>;

/** Nothing where the list says otherwise by now: the address outlives the press, as by Back. */
export async function keepAnswer(query: Query) {
  const just = savedItemOf(query.just);
  const item = just ?? savedItemOf(query.removed);
  if (!item) return null;
  const [view] = await viewsOf([await currentItem(item)]);
  if (!view?.title) return null;
  const isListed = (await keptItems()).some(
    ({ list, kind, slug }) => list === "saved" && kind === view.kind && slug === view.slug,
  );
  const what = !just ? "removed" : query.full === "1" ? "full" : "saved";
  if (isListed !== (what === "saved")) return null;
  return { item: view, what, from: internalPath(query.from, "/programs") } as const;
}
