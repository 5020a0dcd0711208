import { expect, test } from "vitest";
import { openQueries, pureQueries } from "./support/open-queries";
import {
  queryFiles,
  queryFunctions,
  takesActor,
  takesTransaction,
  unreadable,
} from "./support/query-functions";
import { codeAt, realTree, sourcesOf, type Tree, treeOf } from "./support/tree";

type List = typeof openQueries;

const reasonOf = (list: List, file: string, name: string) =>
  list[file.replace("db/queries/", "")]?.[name];

const unguarded = (tree: Tree, list: List) =>
  queryFunctions(tree)
    .filter((query) => !takesActor(query) && !takesTransaction(query))
    .filter(({ file, name }) => !reasonOf(list, file, name))
    .map(({ file, name }) => `${file} ${name}`);

const idle = (tree: Tree, list: List) =>
  Object.entries(list)
    .flatMap(([file, names]) => Object.keys(names).map((name) => `db/queries/${file} ${name}`))
    .filter(
      (entry) =>
        !queryFunctions(tree).some(
          (query) =>
            entry === `${query.file} ${query.name}` &&
            !takesActor(query) &&
            !takesTransaction(query),
        ),
    );

/** The text of one exported function, up to the next line that begins at the margin with "}". */
const bodyOf = (tree: Tree, file: string, name: string) =>
  new RegExp(`^export [^\\n]*\\b${name}\\b[\\s\\S]*?\\n\\}`, "m").exec(codeAt(tree, file))?.[0];

test("every query takes its actor first, or a transaction, or stands on the list with its reason", () => {
  expect(queryFiles(realTree()).length).toBeGreaterThan(25);
  expect(queryFunctions(realTree()).filter(takesActor).length).toBeGreaterThan(35);
  expect(queryFunctions(realTree()).filter(takesTransaction).length).toBeGreaterThan(10);
  expect(unguarded(realTree(), openQueries)).toEqual([]);
});

test("no reason stands on the list for a query that is gone or guarded", () => {
  expect(idle(realTree(), openQueries)).toEqual([]);
});

test("no export of a query file is one that this reader can't tell", () => {
  expect(unreadable(realTree())).toEqual([]);
});

test("what the list calls pure reads and writes no row", () => {
  expect(pureQueries.length).toBeGreaterThan(4);
  for (const { file, name } of pureQueries) {
    const body = bodyOf(realTree(), file, name);
    expect(body, name).toBeTruthy();
    expect(body, name).not.toMatch(/\bdatabase\(\)|\btx\.|\bawait\b/);
  }
});

test("a helper with a transaction is called by queries and the server, never by a page", () => {
  const helpers = queryFunctions(realTree())
    .filter(takesTransaction)
    .map(({ name }) => name);
  const callers = sourcesOf(realTree()).filter(
    (file) =>
      /^(app|components)\//.test(file) &&
      helpers.some((name) => new RegExp(`\\b${name}\\(`).test(codeAt(realTree(), file))),
  );
  expect(callers).toEqual([]);
});

test("only the queries, the seed, the machinery and the launcher speak SQL", () => {
  const speaks =
    /\bsql`|\bsql\.unsafe\(|\.(?:select|insert|update|delete)\([^)]*\)\s*\.(?:from|values|set|where)\(/;
  const speakers = sourcesOf(realTree()).filter(
    (file) => /^(app|components|lib|server)\//.test(file) && speaks.test(codeAt(realTree(), file)),
  );
  // Plain JavaScript before the framework; it only listens.
  expect(speakers.filter((file) => file !== "server/database-watch.mjs")).toEqual([]);
  expect(speaks.test("await tx.select({ id }).from(users)")).toBe(true);
});

test.each([
  ["export async function listAll(limit: number) {}"],
  ["export const findAll = cache(async (slug: string) => {\n  return 1;\n});"],
  ["export const findAll = async (id: string) => 1;"],
  ["export async function findOne(requestId: string, actor: Actor) {}"],
  ["export async function findOne(actor: Actor | null) {}"],
])("%s is refused", (text) => {
  expect(unguarded(treeOf({ "db/queries/a.ts": text }), {})).toHaveLength(1);
});

test("actor or transaction first passes, and an export by another way is told", () => {
  const good = [
    "export async function findOne(\n  actor: Actor,\n  id: string,\n) {}",
    "export async function withLead<T>(actor: Actor, id: string) {}",
    "export async function lock(tx: Executor, id: string) {}",
    "export const LIMIT = 25;",
    "export const isOpen = sql`true`;",
  ].join("\n");
  const tree = treeOf({ "db/queries/a.ts": good, "db/queries/b.ts": "export const f = wrap(g);" });
  expect(queryFunctions(tree)).toHaveLength(3);
  expect(unguarded(tree, {})).toEqual([]);
  expect(unreadable(tree)).toHaveLength(1);
  expect(unreadable(treeOf({ "db/queries/c.ts": 'export * from "./b";' }))).toHaveLength(1);
  expect(idle(tree, { "a.ts": { gone: "was here" } })).toHaveLength(1);
});
