import { expect, test } from "vitest";
import { exceptions, rowOf } from "./support/import-table";
import { allImports, type Import } from "./support/imports";
import { realTree, sourcesOf, type Tree, treeOf } from "./support/tree";

const isIn = (to: string, place: string) => to === place || to.startsWith(`${place}/`);

function isAllowed(found: Import): boolean {
  const row = rowOf(found.from);
  if (!row) return true;
  if (exceptions.some(({ from, to }) => from === found.from && to === found.to)) return true;
  if (found.isPackage) {
    return row.packages.some((name) =>
      name === "node:" ? found.to.startsWith(name) : isIn(found.to, name),
    );
  }
  // Styles and fonts are of the house.
  if (/\.(css|woff2|json)$/.test(found.to)) return true;
  return row.ours.some((entry) =>
    entry.startsWith("type ")
      ? found.isTypeOnly && isIn(found.to, entry.slice(5))
      : isIn(found.to, entry),
  );
}

function refused(tree: Tree): string[] {
  return allImports(tree)
    .filter((found) => !isAllowed(found))
    .map(({ from, to, isTypeOnly }) => `${from} imports ${isTypeOnly ? "type " : ""}${to}`);
}

test("every import is one that its folder may have", () => {
  expect(sourcesOf(realTree()).length).toBeGreaterThan(200);
  expect(allImports(realTree()).length).toBeGreaterThan(1000);
  expect(refused(realTree())).toEqual([]);
});

test("every folder with code of the portal has its row", () => {
  const folders = new Set(sourcesOf(realTree()).map((file) => file.split("/")[0] ?? ""));
  expect([...folders].filter((folder) => folder.includes("."))).not.toEqual([]);
  const bare = [...folders].filter((folder) => !folder.includes(".") && folder !== "tests");
  expect(bare.length).toBeGreaterThan(4);
  expect(bare.filter((folder) => !rowOf(`${folder}/x.ts`))).toEqual([]);
});

test("every exception is still needed", () => {
  const all = allImports(realTree());
  const idle = exceptions.filter(
    ({ from, to }) => !all.some((found) => found.from === from && found.to === to),
  );
  expect(idle).toEqual([]);
});

test.each([
  ["lib/domain/a.ts", 'import { randomBytes } from "node:crypto";'],
  ["lib/domain/a.ts", 'import { now } from "../clock";'],
  ["lib/schemas/a.ts", 'import { cache } from "react";'],
  ["lib/a.ts", 'import { b } from "./domain/b";'],
  ["db/schema/a.ts", 'import { b } from "../queries/b";'],
  ["db/queries/a.ts", 'import { headers } from "next/headers";'],
  ["db/queries/a.ts", 'import {\n  currentActor,\n} from "@/server/session";'],
  ["db/queries/a.ts", 'const x = await import("@/server/session");'],
  ["db/seed/a.ts", 'import { action } from "@/server/action";'],
  ["server/a.ts", 'import { Button } from "@/components/ui/button";'],
  ["server/a.ts", 'import { users } from "@/db/schema/auth";'],
  ["components/ui/a.tsx", 'import { price } from "@/lib/domain/price";'],
  ["components/lead/a.tsx", 'import { findLead } from "@/db/queries/lead";'],
  ["components/lead/a.tsx", 'import { claimAction } from "@/app/desk/actions";'],
  ["components/lead/a.tsx", 'export { keep } from "../../server/kept";'],
  ["app/a/page.tsx", 'import { users } from "@/db/schema/auth";'],
  ["app/a/page.tsx", 'import { eq } from "drizzle-orm";'],
  ["app/a/page.tsx", 'import { database } from "@/db/client";'],
  ["scripts/a.ts", 'import Page from "../app/page";'],
])("%s may not have %s", (file, text) => {
  expect(refused(treeOf({ [file]: text }))).toHaveLength(1);
});

test("what stands in a comment, a string or as a permitted type is no refused import", () => {
  const page = [
    '// import { eq } from "drizzle-orm";',
    '/*\nimport { eq } from "drizzle-orm";\n*/',
    'const text = `\nimport { eq } from "drizzle-orm";\n`;',
    "const quote = /[\"'`]/;",
  ].join("\n");
  const component = 'import type { OpenLead } from "@/db/queries/lead";';
  const tree = treeOf({ "app/a/page.tsx": page, "components/lead/a.tsx": component });
  expect(allImports(tree)).toHaveLength(1);
  expect(refused(tree)).toEqual([]);
});
