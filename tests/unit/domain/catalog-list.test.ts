import { expect, test } from "vitest";
import { filterCatalog, readCatalogFilter } from "@/lib/domain/catalog-list";

const rows = [
  { slug: "nursing", title: "Nursing, B.S.", group: "Health", edit: null },
  { slug: "data", title: "Data Analytics, M.S.", group: "Technology", edit: { state: "draft" } },
];
const shown = (asked: Record<string, string | string[]>) =>
  filterCatalog(rows, readCatalogFilter(asked)).map(({ slug }) => slug);

test("a list is narrowed by words, in any order, and by edits under way", () => {
  expect(shown({})).toEqual(["nursing", "data"]);
  expect(shown({ q: " m.s. DATA " })).toEqual(["data"]);
  expect(shown({ q: "health" })).toEqual(["nursing"]);
  expect(shown({ edited: "1" })).toEqual(["data"]);
  expect(shown({ q: "nursing", edited: "1" })).toEqual([]);
  expect(shown({ q: ["a", "b"], edited: "yes" })).toEqual(["nursing", "data"]);
});
