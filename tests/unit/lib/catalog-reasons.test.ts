// Every reason for which an edit of the catalogue is refused has words of its own.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { problemWords } from "@/lib/content/catalog-reasons";
import { wordsFor } from "@/lib/content/messages";

const root = path.join(import.meta.dirname, "../../..");
const read = (file: string) => readFileSync(path.join(root, file), "utf8");
const found = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map((match) => match[1] ?? "");

const queries = readdirSync(path.join(root, "db/queries"))
  .filter((file) => /^(catalog|certif|career|program|revision|adopt)/.test(file))
  .map((file) => read(`db/queries/${file}`))
  .join("\n");
const thrown = found(queries, /\b(?:invalid|conflict)\("([a-z_]+)"/g);
const rules = read("lib/domain/program-content.ts") + read("lib/domain/career-problems.ts");
const problems = ["missing", ...found(rules, /, "([a-z_]+)",?\s*\)/g)];

test("what is refused is said in words, never by the name of its kind alone", () => {
  expect(thrown.length).toBeGreaterThan(15);
  const bare = wordsFor({ code: "conflict", reason: "no such reason" });
  expect(thrown.filter((reason) => wordsFor({ code: "conflict", reason }) === bare)).toEqual([]);
});

test("what keeps something from being published is said with its field", () => {
  expect(problems).toEqual(expect.arrayContaining(["same_day", "twice", "no_passport"]));
  const bare = problemWords("Summary", "no such reason");
  expect(problems.filter((reason) => problemWords("Summary", reason) === bare)).toEqual([]);
  expect(problemWords("Summary", "missing")).toBe("Summary: fill this in before it is published.");
});
