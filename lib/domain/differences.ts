/** What an edit changes, and how two edits of the same thing are joined: field by field. */

export type Difference = { field: string; before: string[]; after: string[] };

/** How each field reads, as lines; the fields in the order of the page. */
export type LinesOf<C> = { [Field in keyof C]-?: (content: C) => string[] };

/** What differs, in the order of `lines`, each value as lines that a person reads. */
export function differencesOf<C>(before: C, after: C, lines: LinesOf<C>): Difference[] {
  return fieldsOf(lines).flatMap((field) => {
    const [was, is] = [lines[field](before), lines[field](after)];
    return isSame(was, is) ? [] : [{ field, before: was, after: is }];
  });
}

/**
 * `mine` was begun on `base`, which became `theirs` meanwhile: what `mine` left as it was is taken
 * from `theirs`, what it changed stays.
 */
export function joinEdits<C extends object>(base: C, mine: C, theirs: C): C {
  const kept = fieldsOf(theirs).filter((field) => !isSame(base[field], mine[field]));
  return Object.assign({ ...theirs }, ...kept.map((field) => ({ [field]: mine[field] })));
}

const fieldsOf = <C extends object>(of: C) => Object.keys(of) as (keyof C & string)[];

/** Content comes from JSON too, where the order of keys is the database's. */
export function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b));
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, inOrder(inner)]),
  );
}
