/**
 * Long texts of editors: CommonMark without HTML, pictures and anything that runs. What is not
 * allowed is shown as it was typed, so that an editor sees it and nobody is surprised by it.
 * Source: docs/decisions/2026-11-22-catalogue.md "Markup". The reading is mdast-util-from-markdown.
 */
import { fromMarkdown } from "mdast-util-from-markdown";
import { internalPath } from "./internal-path";
import { cleanText } from "./text";

export type Inline =
  | { kind: "text"; text: string }
  | { kind: "line" }
  | { kind: "emphasis" | "strong"; children: Inline[] }
  | { kind: "link"; href: string; isOurs: boolean; children: Inline[] };

export type Block =
  /** A heading is of the third level, whatever was typed: the two above are the page's own. */
  | { kind: "paragraph" | "heading"; children: Inline[] }
  | { kind: "list"; isOrdered: boolean; start: number; items: Block[][] };

/** A text of more signs, or with deeper lists, is an accident, and costs more than its length. */
const MAX_CHARACTERS = 40_000;
const MAX_SIGNS = 1000;
const SIGNS = /[*_[\]`<&!\\]/g;
const DEEP_LIST = /^[ \t]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+){5}/m;
const MAX_DEPTH = 8;

const left = ["htmlFlow", "htmlText", "blockQuote", "codeIndented", "definition"];
const reading = {
  extensions: [{ disable: { null: [...left, "setextUnderline", "thematicBreak"] } }],
};

type Node = ReturnType<typeof fromMarkdown>["children"][number];

/** The blocks of a text, in order; a text without signs is one paragraph. Never throws. */
export function parseMarkup(text: string): Block[] {
  const source = cleanText(text);
  if (source === "") return [];
  const signs = source.match(SIGNS)?.length ?? 0;
  if (source.length > MAX_CHARACTERS || signs > MAX_SIGNS || DEEP_LIST.test(source)) {
    return asTyped(source);
  }
  return fromMarkdown(source, reading).children.flatMap((node) => blocksOf(node, source, 0));
}

/** What readers of the page read, without signs: a paragraph or an item of a list each. */
export function plainParagraphs(paragraphs: readonly string[]): string[] {
  return parseMarkup(paragraphs.join("\n\n")).flatMap(textsOf);
}

/** The same as one text, an empty line between two paragraphs. */
export const plainText = (text: string): string => plainParagraphs([text]).join("\n\n");

const asTyped = (source: string): Block[] =>
  source
    .split(/\n\s*\n/)
    .map((text) => ({ kind: "paragraph", children: [{ kind: "text", text }] }));

function blocksOf(node: Node, source: string, depth: number): Block[] {
  switch (node.type) {
    case "paragraph":
    case "heading":
      return [{ kind: node.type, children: inlinesOf(node.children, source, depth) }];
    case "code":
      return [{ kind: "paragraph", children: linesOf(node.value) }];
    case "list": {
      const items = node.children.map((item) =>
        item.children.flatMap((child) => blocksOf(child, source, depth + 1)),
      );
      if (depth >= MAX_DEPTH) return items.flat();
      return [{ kind: "list", isOrdered: node.ordered === true, start: node.start ?? 1, items }];
    }
    default:
      return [{ kind: "paragraph", children: [typed(node, source)] }];
  }
}

function inlinesOf(nodes: readonly Node[], source: string, depth: number): Inline[] {
  return joined(nodes.flatMap((node) => inlineOf(node, source, depth + 1)));
}

function inlineOf(node: Node, source: string, depth: number): Inline[] {
  switch (node.type) {
    case "text":
    case "inlineCode":
      return [{ kind: "text", text: node.value }];
    case "break":
      return [{ kind: "line" }];
    case "emphasis":
    case "strong": {
      const children = inlinesOf(node.children, source, depth);
      return depth > MAX_DEPTH ? children : [{ kind: node.type, children }];
    }
    case "link": {
      const href = safeHref(node.url);
      const children = inlinesOf(node.children, source, depth);
      if (href === null || textOf(children).trim() === "") return [typed(node, source)];
      return [{ kind: "link", href, isOurs: href.startsWith("/"), children }];
    }
    default:
      return [typed(node, source)];
  }
}

/** http(s), mailto, or a path of ours; null for anything else. */
function safeHref(url: string): string | null {
  if (url.startsWith("/")) return internalPath(url, "") || null;
  if (/^mailto:[^\s@:/?]+@[^\s@:/?]+$/i.test(url)) return url;
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return null;
  const { username, password, href } = new URL(url);
  // "https://bank.test@evil.test": what stands in front is not the host.
  return username === "" && password === "" ? href : null;
}

function typed(node: Node, source: string): Inline {
  const { start, end } = node.position ?? {};
  return { kind: "text", text: source.slice(start?.offset ?? 0, end?.offset ?? 0) };
}

const linesOf = (text: string): Inline[] =>
  text
    .split("\n")
    .flatMap((line, at): Inline[] => [
      ...(at > 0 ? [{ kind: "line" } as const] : []),
      { kind: "text", text: line },
    ]);

/** Neighbouring texts as one. */
function joined(inlines: readonly Inline[]): Inline[] {
  const all: Inline[] = [];
  for (const inline of inlines) {
    const last = all.at(-1);
    if (inline.kind === "text" && last?.kind === "text") {
      all[all.length - 1] = { kind: "text", text: last.text + inline.text };
    } else all.push(inline);
  }
  return all;
}

const textsOf = (block: Block): string[] =>
  block.kind === "list"
    ? block.items.flatMap((blocks) => blocks.flatMap(textsOf))
    : [textOf(block.children)];

const textOf = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) => {
      if (inline.kind === "text") return inline.text;
      return inline.kind === "line" ? "\n" : textOf(inline.children);
    })
    .join("");
