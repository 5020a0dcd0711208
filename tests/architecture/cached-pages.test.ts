import { expect, test } from "vitest";
import { reach } from "./support/imports";
import { realTree, type Tree, treeOf } from "./support/tree";

// Modules of the framework and of libraries that run in the browser.
const browserPackages = [
  "next/link",
  "next/image",
  "next/form",
  "next/script",
  "next/dynamic",
  "react-hook-form",
  "react-dom",
];

const cachedFiles = (tree: Tree) =>
  [...tree.keys()].filter((file) => file.startsWith("app/(cached)/") && /\.tsx?$/.test(file));

/** Chains from a cached page to something that would make the framework send its runtime. */
function runtimeReached(tree: Tree): string[] {
  const { chains, packages } = reach(tree, cachedFiles(tree));
  const modules = chains.filter((chain) => {
    const text = tree.get(chain.at(-1) ?? "") ?? "";
    return /^\s*["']use client["']/.test(text);
  });
  const loaded = packages.flat().filter(({ to }) => browserPackages.includes(to));
  return [
    ...modules.map((chain) => chain.join(" → ")),
    ...loaded.map(({ from, to }) => `${from} → ${to}`),
  ];
}

test("no cached page reaches a module that runs in the browser", () => {
  const files = cachedFiles(realTree());
  expect(files.filter((file) => file.endsWith("/page.tsx")).length).toBeGreaterThanOrEqual(5);
  expect(reach(realTree(), files).chains.length).toBeGreaterThan(files.length + 20);
  expect(runtimeReached(realTree())).toEqual([]);
});

test("one at the end of a chain is found, with the chain", () => {
  const tree = treeOf({
    "app/(cached)/page.tsx": 'import { A } from "@/components/a";',
    "components/a.tsx": 'import { B } from "./b";\nimport type { C } from "./c";',
    "components/b.tsx": '"use client";\nexport function B() {}',
    "components/c.tsx": '"use client";\nexport type C = string;',
  });
  expect(runtimeReached(tree)).toEqual([
    "app/(cached)/page.tsx → components/a.tsx → components/b.tsx",
  ]);
});

test("a link of the framework is found, an ordinary page's is not looked at", () => {
  const link = 'import Link from "next/link";';
  expect(
    runtimeReached(treeOf({ "app/(cached)/page.tsx": link, "app/(app)/page.tsx": link })),
  ).toEqual(["app/(cached)/page.tsx → next/link"]);
});
