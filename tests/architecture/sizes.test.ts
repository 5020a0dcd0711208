import { expect, test } from "vitest";
import { realTree, sourcesOf, type Tree, treeOf } from "./support/tree";

const MOST_LINES = 300;
const MOST_LINES_OF_A_PAGE = 100;

function linesOf(tree: Tree, file: string): number {
  const text = tree.get(file) ?? "";
  return text.split("\n").length - (text.endsWith("\n") ? 1 : 0);
}

const measured = (tree: Tree) => [
  ...sourcesOf(tree),
  ...[...tree.keys()].filter((file) => file.endsWith(".css")),
];

const longerThan = (tree: Tree, most: number, files: string[]) =>
  files
    .filter((file) => linesOf(tree, file) > most)
    .map((file) => `${file} has ${linesOf(tree, file)} lines`);

const pages = (tree: Tree) => sourcesOf(tree).filter((file) => /^app\/.*\/page\.tsx$/.test(file));

/** The size that `share` of the files do not pass. */
function sizeAt(tree: Tree, share: number): number {
  const sizes = measured(tree)
    .map((file) => linesOf(tree, file))
    .sort((a, b) => a - b);
  return sizes[Math.floor((sizes.length - 1) * share)] ?? 0;
}

test("no file is longer than 300 lines", () => {
  expect(measured(realTree()).length).toBeGreaterThan(300);
  expect(longerThan(realTree(), MOST_LINES, measured(realTree()))).toEqual([]);
});

test("half of the files have at most 60 lines, nine of ten at most 200", () => {
  expect(sizeAt(realTree(), 0.5)).toBeLessThanOrEqual(60);
  expect(sizeAt(realTree(), 0.9)).toBeLessThanOrEqual(200);
});

test("no page is longer than 100 lines", () => {
  expect(pages(realTree()).length).toBeGreaterThan(15);
  expect(longerThan(realTree(), MOST_LINES_OF_A_PAGE, pages(realTree()))).toEqual([]);
});

test("a line too many is found, a migration is not measured", () => {
  const tree = treeOf({
    "lib/a.ts": "a;\n".repeat(301),
    "lib/b.ts": "b;\n".repeat(300),
    "lib/c.ts": "c;\n".repeat(10),
    "db/migrations/0000.ts": "d;\n".repeat(900),
    "app/x/page.tsx": "e;\n".repeat(101),
  });
  expect(longerThan(tree, MOST_LINES, measured(tree))).toEqual(["lib/a.ts has 301 lines"]);
  expect(longerThan(tree, MOST_LINES_OF_A_PAGE, pages(tree))).toHaveLength(1);
  expect(sizeAt(tree, 0.5)).toBe(101);
});
