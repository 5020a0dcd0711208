/**
 * What a visitor keeps without an account: saved and compared items, in one cookie.
 * Source: domain.md "saved item, comparison, plan" and issue 2 "Save and compare".
 * Written as "sp_computer-science.cc_back-end-developer": only characters that a cookie and
 * encodeURIComponent leave alone, and short enough for the 4096 bytes a browser grants.
 */
import { isSlug } from "./slug";

export type KeptList = "saved" | "compared";
export type KeptKind = "program" | "career";
export type KeptItem = { list: KeptList; kind: KeptKind; slug: string };

export const MAX_KEPT: Record<KeptList, number> = { saved: 50, compared: 4 };
export const MAX_KEPT_CHARACTERS = 3500;

const CODES = { saved: "s", compared: "c", program: "p", career: "c" } as const;
const LISTS: Record<string, KeptList> = { s: "saved", c: "compared" };
const KINDS: Record<string, KeptKind> = { p: "program", c: "career" };

function encode(item: KeptItem): string {
  return `${CODES[item.list]}${CODES[item.kind]}_${item.slug}`;
}

function decode(text: string): KeptItem | null {
  const match = /^([sc])([pc])_(.+)$/.exec(text);
  const list = LISTS[match?.[1] ?? ""];
  const kind = KINDS[match?.[2] ?? ""];
  const slug = match?.[3];
  return list && kind && isSlug(slug) ? { list, kind, slug } : null;
}

/** Keeps items in order while they are valid, new, and there is room in list and cookie. */
function bounded(items: readonly KeptItem[]): KeptItem[] {
  const seen = new Set<string>();
  const counts: Record<KeptList, number> = { saved: 0, compared: 0 };
  let characters = 0;
  return items.filter((item) => {
    const code = encode(item);
    const isRoom =
      counts[item.list] < MAX_KEPT[item.list] && characters + code.length <= MAX_KEPT_CHARACTERS;
    if (!isSlug(item.slug) || seen.has(code) || !isRoom) return false;
    seen.add(code);
    counts[item.list] += 1;
    characters += code.length + 1;
    return true;
  });
}

/** Reads the cookie's value. Never throws: what it can't read it leaves out. */
export function parseKept(cookieValue: string | undefined): KeptItem[] {
  if (!cookieValue || cookieValue.length > 4096) return [];
  return bounded(
    cookieValue
      .split(".")
      .map(decode)
      .filter((item) => item !== null),
  );
}

/** The cookie's value; "" for nothing kept. At most MAX_KEPT_CHARACTERS long. */
export function serializeKept(items: readonly KeptItem[]): string {
  return bounded(items).map(encode).join(".");
}

/** True when the item is in its list. */
export function isKept(items: readonly KeptItem[], item: KeptItem): boolean {
  return items.some((other) => encode(other) === encode(item));
}

/** Adds at the end. Adding what is there changes nothing; `isFull` says it was not added. */
export function addKept(
  items: readonly KeptItem[],
  item: KeptItem,
): { items: KeptItem[]; isFull: boolean } {
  const next = bounded([...items, item]);
  return { items: next, isFull: !isKept(next, item) };
}

/** Leaves the item out; removing what is not there changes nothing. */
export function removeKept(items: readonly KeptItem[], item: KeptItem): KeptItem[] {
  return bounded(items).filter((other) => encode(other) !== encode(item));
}

/** Joins two lists, `a` first. Idempotent: merging `b` again changes nothing. */
export function mergeKept(a: readonly KeptItem[], b: readonly KeptItem[]): KeptItem[] {
  return bounded([...a, ...b]);
}
