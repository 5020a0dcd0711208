import { expect, test } from "vitest";
import { withoutComments } from "./support/code";
import { codeAt, realTree, sourcesOf, type Tree, treeOf } from "./support/tree";

type Rule = {
  name: string;
  /** Which files it is about. */
  isIn: (file: string) => boolean;
  refused: RegExp;
  /** "comments": looked for in the text as it stands. */
  where?: "comments";
  examples: [file: string, text: string][];
};

const everywhere = () => true;
const ownCode = (file: string) => !file.startsWith("tests/");

const rules: Rule[] = [
  {
    name: "any",
    isIn: everywhere,
    refused: /\bas any\b|:\s*any\b|<any\b|\bany\[\]|[,|] any\b/,
    examples: [
      ["lib/a.ts", "const a = b as any;"],
      ["lib/a.ts", "function a(b: any) {}"],
      ["lib/a.ts", "const a = new Map<any, string>();"],
    ],
  },
  {
    name: "types switched off",
    isIn: everywhere,
    where: "comments",
    refused: /(?:\/\/|\/?\*)\s*@ts-(?:ignore|nocheck)/,
    examples: [
      ["lib/a.ts", ["// @ts", "ignore"].join("-")],
      ["lib/a.ts", ["/* @ts", "nocheck */"].join("-")],
    ],
  },
  {
    name: "a clock of its own in rules and queries",
    isIn: (file) => /^(lib\/domain|lib\/auth|db\/queries|db\/schema|db\/seed)\//.test(file),
    refused: /\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(|defaultNow\(/,
    examples: [
      ["lib/domain/a.ts", "const at = Date.now();"],
      ["db/queries/a.ts", "const at = new Date();"],
    ],
  },
  {
    name: "chance, settings or the world outside in a rule",
    isIn: (file) => file.startsWith("lib/domain/"),
    refused: /\bMath\.random\(|\bprocess\.|\bfetch\(|\bcrypto\b|\bsetTimeout\(|\bconsole\./,
    examples: [
      ["lib/domain/a.ts", "const a = Math.random();"],
      ["lib/domain/a.ts", "const a = process.env.ZONE;"],
    ],
  },
  {
    name: "a style in the page, which the policy forbids",
    isIn: (file) => file.endsWith(".tsx"),
    refused: /\bstyle=|dangerouslySetInnerHTML/,
    examples: [["components/a.tsx", "<p style={{ margin: 0 }} />"]],
  },
  {
    name: "a word of the domain in the plain components",
    isIn: (file) => file.startsWith("components/ui/"),
    refused: /\b(program|career|counselor|student|callback|booking|enrollment|lead|slot)s?\b/i,
    examples: [["components/ui/a.tsx", "export function A({ program }) {}"]],
  },
  {
    name: "an e-mail address, a name or words in the audit",
    isIn: (file) => file.startsWith("db/queries/"),
    refused: /details:\s*\{[^}]*\b(email|phone|name|givenName|body|question)\b/,
    examples: [["db/queries/a.ts", "await audit(tx, actor, { details: { email } }, now);"]],
  },
  {
    name: "one who makes an actor without being one of the few",
    isIn: (file) =>
      ownCode(file) &&
      !file.startsWith("lib/auth/") &&
      !["server/session.ts", "db/queries/accounts.ts"].includes(file),
    refused: /\bbrandActor\b/,
    examples: [
      ["server/action.ts", 'const actor = brandActor({ kind: "user" });'],
      ["app/a/page.tsx", "const make = brandActor;"],
    ],
  },
  {
    name: "one who acts as the system without being a job or a proven code",
    isIn: (file) =>
      ownCode(file) &&
      !file.startsWith("lib/auth/") &&
      !file.startsWith("db/seed/") &&
      !file.startsWith("server/jobs/") &&
      // The sweep's flags; and a mail code, whose bearer is nobody yet.
      ![
        "db/queries/callbacks.ts",
        "db/queries/callbacks-missed.ts",
        "db/queries/revisions.ts",
        "db/queries/requests.ts",
        // Whoever has the machine, at its command line.
        "scripts/import.ts",
        "scripts/bench/import-worker.ts",
        "scripts/staff/give-role.ts",
      ].includes(file),
    refused: /\bdangerousSystemActor\b/,
    examples: [["app/a/actions.ts", "await claimLead(dangerousSystemActor(), id, now);"]],
  },
];

function found(tree: Tree, rule: Rule): string[] {
  return sourcesOf(tree)
    .filter(rule.isIn)
    .filter((file) => rule.refused.test(rule.where ? (tree.get(file) ?? "") : codeAt(tree, file)));
}

test.each(rules.map((rule) => [rule.name, rule] as const))("nowhere stands %s", (_name, rule) => {
  expect(sourcesOf(realTree()).filter(rule.isIn).length).toBeGreaterThan(5);
  expect(found(realTree(), rule)).toEqual([]);
});

test.each(
  rules.flatMap((rule) => rule.examples.map(([file, text]) => [text, file, rule] as const)),
)("%s is found in %s", (text, file, rule) => {
  expect(found(treeOf({ [file]: text }), rule)).toEqual([file]);
  expect(found(treeOf({ [file]: `const words = "${text.replaceAll('"', "'")}";` }), rule)).toEqual(
    rule.where ? [file] : [],
  );
});

/** Tests left out: none alone, and a skipped one says in its name which file is not there. */
const SKIPPED =
  /\b(?:test|it|describe)(?:\.\w+)*\.(only|skip|skipIf|runIf|todo|fixme|fails)\(([^;]*)/g;

const leftOut = (tree: Tree) =>
  sourcesOf(tree)
    .filter((file) => file.startsWith("tests/") && !file.startsWith("tests/architecture/"))
    .flatMap((file) =>
      [...withoutQuotedTests(tree.get(file) ?? "").matchAll(SKIPPED)]
        .filter(
          ([, how, why]) => how !== "skip" || !/there is no .*beside this repo/.test(why ?? ""),
        )
        .map(([text]) => `${file}: ${text.slice(0, 80)}`),
    );

/** Templates are kept: the reason of a skipped test may be one. */
const withoutQuotedTests = (text: string) => text.replace(/^\s*(\/\/|\*).*$/gm, "");

test("no test runs alone, and a skipped one names the file that is not there", () => {
  expect(sourcesOf(realTree()).filter((file) => file.endsWith(".test.ts")).length).toBeGreaterThan(
    20,
  );
  expect(leftOut(realTree())).toEqual([]);
  const fixture = (text: string) => leftOut(treeOf({ "tests/unit/a.test.ts": text }));
  expect(fixture('test.only("one", () => {});')).toHaveLength(1);
  expect(fixture('describe.skip("slow", () => {});')).toHaveLength(1);
  expect(fixture('it.skip("not compared: there is no facts.json beside this repository")')).toEqual(
    [],
  );
  expect(fixture('test.skip(\n  !hasFacts,\n  "slow on my machine",\n);')).toHaveLength(1);
  expect(withoutComments('// test.only("one")')).not.toContain("only");
});
