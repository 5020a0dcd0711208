// The repository as texts by path, so that each rule can also be shown a made-up one.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { codeOf } from "./code";

export type Tree = ReadonlyMap<string, string>;

export const root = path.join(import.meta.dirname, "../../..");

let read: Tree | undefined;

/** Every file that git would take, without asking git: a downloaded copy has none. */
export function realTree(): Tree {
  read ??= new Map(
    filesUnder("", ignored())
      .map((file) => [file, readFileSync(path.join(root, file), "utf8")] as const)
      .filter(([, text]) => !text.includes("\0")),
  );
  return read;
}

export function treeOf(files: Record<string, string>): Tree {
  return new Map(Object.entries(files));
}

const SOURCE = /\.(ts|tsx|mjs)$/;
const GENERATED = /^(db\/migrations\/|next-env\.d\.ts$)|\.d\.ts$/;

/** Paths of the files written by hand in our own languages. */
export function sourcesOf(tree: Tree): string[] {
  return [...tree.keys()].filter((file) => SOURCE.test(file) && !GENERATED.test(file)).sort();
}

const codes = new WeakMap<Tree, Map<string, string>>();

/** What the rules about words look at: code without comments and without the words in strings. */
export function codeAt(tree: Tree, file: string): string {
  const known = codes.get(tree) ?? new Map<string, string>();
  codes.set(tree, known);
  const code = known.get(file) ?? codeOf(tree.get(file) ?? "");
  known.set(file, code);
  return code;
}

/** The patterns of .gitignore, which here are plain names with perhaps one star. */
function ignored(): RegExp[] {
  const lines = readFileSync(path.join(root, ".gitignore"), "utf8").split("\n");
  const names = lines.map((line) => line.trim().replace(/\/$/, "")).filter(Boolean);
  return [".git", ...names].map(
    (name) => new RegExp(`^${name.replace(/[.+]/g, "\\$&").replaceAll("*", ".*")}$`),
  );
}

function filesUnder(folder: string, skipped: RegExp[]): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (skipped.some((pattern) => pattern.test(entry.name))) return [];
    const file = path.posix.join(folder, entry.name);
    // Private working files of whoever sits here; the few hidden ones that count are named.
    if (entry.name.startsWith(".") && ![".env.example", ".gitignore"].includes(file)) return [];
    return entry.isDirectory() ? filesUnder(file, skipped) : entry.isFile() ? [file] : [];
  });
}
