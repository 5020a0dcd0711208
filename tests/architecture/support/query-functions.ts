// The functions that db/queries offers, read off the texts: the generated suite runs them all.
import { codeAt, type Tree } from "./tree";

export type QueryFunction = { file: string; name: string; firstParameter: string };

const FUNCTION = /^export (?:async )?function (\w+)\s*(?:<[^(]*>)?\(\s*([^,)]*)/gm;
const ARROW =
  /^export const (\w+)\s*=\s*(?:cache\(\s*)?(?:async\s*)?(?:<[^(]*>)?\(\s*([^,)]*)[^=;]*=>/gm;
const OTHER = /^export (?:default|\{|\*|class|let|var|const (\w+)[^\n]*)/gm;
/** Numbers, SQL fragments, lists and words are data, not functions. */
const DATA = /^export const \w+\s*=\s*(?:[-\d"'`[{]|sql\b)/;

export function queryFiles(tree: Tree): string[] {
  return [...tree.keys()].filter((file) => /^db\/queries\/.*\.ts$/.test(file)).sort();
}

export function queryFunctions(tree: Tree): QueryFunction[] {
  return queryFiles(tree).flatMap((file) => {
    const code = codeAt(tree, file);
    return [FUNCTION, ARROW]
      .flatMap((pattern) => [...code.matchAll(pattern)])
      .map(([, name = "", first = ""]) => ({ file, name, firstParameter: first.trim() }));
  });
}

/** Exports that this reader can't tell: none may be left. */
export function unreadable(tree: Tree): string[] {
  const known = new Set(queryFunctions(tree).map(({ name }) => name));
  return queryFiles(tree).flatMap((file) =>
    [...codeAt(tree, file).matchAll(OTHER)]
      .filter(([text, name]) => !DATA.test(text) && !known.has(name ?? ""))
      .map(([text]) => `${file}: ${text.slice(0, 60)}`),
  );
}

export const takesActor = ({ firstParameter }: QueryFunction) => firstParameter === "actor: Actor";
export const takesTransaction = ({ firstParameter }: QueryFunction) =>
  firstParameter === "tx: Executor";
