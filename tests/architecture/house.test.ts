import { expect, test } from "vitest";
import { realTree, type Tree, treeOf } from "./support/tree";

const folders = ["app", "components", "db", "docs", "lib", "public", "scripts", "server", "tests"];

const topFolders = (tree: Tree) => [
  ...new Set(
    [...tree.keys()].filter((file) => file.includes("/")).map((file) => file.split("/")[0]),
  ),
];

// Put together here, so that this file does not hold what it looks for.
const machinePaths = ["work", "root", "home"].map(
  (name) => new RegExp(`(?<![\\w.)}\`-])/${name}/`),
);

const withMachinePaths = (tree: Tree) =>
  [...tree]
    .filter(([, text]) => machinePaths.some((path) => path.test(text)))
    .map(([file]) => file);

/** Places in a lock file that name where a package was downloaded from. */
const downloadPlaces = (lock: string) => lock.match(/"resolved"|https?:\/\/[^"]*registry[^"]*/g);

test("the top holds the folders of the house and no others", () => {
  expect(topFolders(realTree()).sort()).toEqual(folders);
});

test("a folder that nobody knows is found", () => {
  expect(topFolders(treeOf({ "utils/a.ts": "", "package.json": "" }))).toEqual(["utils"]);
});

test("no file names a folder of somebody's machine", () => {
  expect(realTree().size).toBeGreaterThan(300);
  expect(withMachinePaths(realTree())).toEqual([]);
});

test("such a folder is found, a route or a part of a longer path is not taken for one", () => {
  const place = ["", "root", ".cache"].join("/");
  const tree = treeOf({ "a.ts": `"${place}"`, "b.ts": `"docs${place}"`, "c.ts": "'/homework/'" });
  expect(withMachinePaths(tree)).toEqual(["a.ts"]);
});

test("the lock file names packages and sums, and no registry", () => {
  const lock = realTree().get("package-lock.json") ?? "";
  expect(lock.match(/"integrity"/g)?.length).toBeGreaterThan(50);
  expect(downloadPlaces(lock)).toBeNull();
  expect(downloadPlaces('"resolved": "https://registry.test/a.tgz"')).toHaveLength(2);
});
