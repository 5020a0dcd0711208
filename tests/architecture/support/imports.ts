// Who imports whom, read off the texts.
import path from "node:path";
import { withoutComments } from "./code";
import { sourcesOf, type Tree } from "./tree";

export type Import = {
  from: string;
  /** A path in the repository without its extension, or a package as it is written. */
  to: string;
  isPackage: boolean;
  isTypeOnly: boolean;
};

const STATEMENT =
  /^(?:import|export)[ \t]+(type[ \t]+)?(?:[\w*${}\s,]+?\s+from\s+)?"([^"\n]+)"|\bimport\(\s*"([^"\n]+)"\s*\)/gm;

export function importsOf(file: string, text: string): Import[] {
  return [...withoutComments(text).matchAll(STATEMENT)].map(([, type, static_, dynamic]) => {
    const written = static_ ?? dynamic ?? "";
    const to = resolved(file, written);
    return { from: file, to: to ?? written, isPackage: to === null, isTypeOnly: Boolean(type) };
  });
}

export function allImports(tree: Tree): Import[] {
  return sourcesOf(tree).flatMap((file) => importsOf(file, tree.get(file) ?? ""));
}

function resolved(file: string, written: string): string | null {
  if (written.startsWith("@/")) return written.slice(2).replace(/\.(ts|tsx|mjs)$/, "");
  if (!written.startsWith(".")) return null;
  const to = path.posix.join(path.posix.dirname(file), written);
  return to.replace(/\.(ts|tsx|mjs)$/, "");
}

/** The file that an import names; undefined for styles, fonts and data. */
export function fileOf(tree: Tree, to: string): string | undefined {
  const endings = [".ts", ".tsx", ".mjs", "/index.ts"];
  return endings.map((ending) => to + ending).find((file) => tree.has(file));
}

/** Everything that the given files load, each with the chain that leads to it. Types load nothing. */
export function reach(tree: Tree, from: string[]): { chains: string[][]; packages: Import[][] } {
  const chains: string[][] = [];
  const packages: Import[][] = [];
  const seen = new Set(from);
  const queue = from.map((file) => [file]);
  for (let chain = queue.shift(); chain; chain = queue.shift()) {
    chains.push(chain);
    const file = chain.at(-1) ?? "";
    const loaded = importsOf(file, tree.get(file) ?? "").filter((found) => !found.isTypeOnly);
    packages.push(loaded.filter((found) => found.isPackage));
    for (const { to } of loaded) {
      const next = fileOf(tree, to);
      if (next && !seen.has(next)) {
        seen.add(next);
        queue.push([...chain, next]);
      }
    }
  }
  return { chains, packages };
}
