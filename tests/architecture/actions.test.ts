import { expect, test } from "vitest";
import { withoutComments } from "./support/code";
import { codeAt, realTree, sourcesOf, type Tree, treeOf } from "./support/tree";

const isActionFile = (file: string) => file.endsWith("/actions.ts");
const actionFiles = (tree: Tree) => sourcesOf(tree).filter(isActionFile);

/** Every `export` of an actions file, up to what it is built by. */
const exportsIn = (tree: Tree) =>
  actionFiles(tree).flatMap((file) =>
    [...codeAt(tree, file).matchAll(/^export\b[^\n]*(?:\n\s+[^\n]*)?/gm)].map(([text]) => ({
      file,
      text,
    })),
  );

const unwrapped = (tree: Tree) =>
  exportsIn(tree)
    .filter(({ text }) => !/^export const \w+Action =\s*action\(/.test(text))
    .map(({ file, text }) => `${file}: ${text.split("\n")[0]}`);

/** Where "use server" stands: first line or inside a function. Tests hold it in their fixtures. */
const serverFiles = (tree: Tree) =>
  sourcesOf(tree).filter(
    (file) =>
      !file.startsWith("tests/") &&
      /^\s*["']use server["'];?\s*$/m.test(withoutComments(tree.get(file) ?? "")),
  );

test("every export of an actions file is built by action(", () => {
  expect(actionFiles(realTree()).length).toBeGreaterThanOrEqual(5);
  expect(exportsIn(realTree()).length).toBeGreaterThan(25);
  expect(unwrapped(realTree())).toEqual([]);
});

test("'use server' stands in the actions files and nowhere else", () => {
  const found = serverFiles(realTree());
  expect(found).toEqual(actionFiles(realTree()));
});

test("each action has a name of its own: it names the limit and the log line", () => {
  const names = actionFiles(realTree()).flatMap((file) =>
    [...(realTree().get(file) ?? "").matchAll(/^\s*\{ name: "([^"]+)"|, \{ name: "([^"]+)"/gm)].map(
      ([, a, b]) => a ?? b,
    ),
  );
  expect(names).toHaveLength(exportsIn(realTree()).length);
  expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
});

test.each([
  ["export async function saveAction(form: FormData) {}"],
  ["export const saveAction = async (form: FormData) => {};"],
  ["export const saveAction = withoutChecks(schema, run);"],
  ['export { saveAction } from "./elsewhere";'],
  ["export default action(schema, options, run);"],
])("%s is refused in an actions file", (text) => {
  const tree = treeOf({ "app/a/actions.ts": `"use server";\n${text}` });
  expect(unwrapped(tree)).toHaveLength(1);
});

test("a wrapped action passes, and 'use server' elsewhere is found at any depth", () => {
  const tree = treeOf({
    "app/a/actions.ts":
      '"use server";\nexport const saveAction = action(schema, { name: "a" }, run);',
    "app/a/page.tsx": 'function Page() {\n  async function save() {\n    "use server";\n  }\n}',
    "db/queries/a.ts": '"use server";\nexport async function find() {}',
  });
  expect(unwrapped(tree)).toEqual([]);
  expect(serverFiles(tree)).toEqual(["app/a/actions.ts", "app/a/page.tsx", "db/queries/a.ts"]);
});
