// What is stored beside what is typed, where somebody else saved while a form was open.
import type { Difference } from "../domain/differences";

/**
 * Lines for the fields that differ; `before` is stored, `after` typed. Of a list only the entries
 * that one of the two lacks.
 */
export function storedLines(
  differences: readonly Difference[],
  words: Readonly<Record<string, string>>,
): string[] {
  return differences.flatMap(({ field, before, after }) => {
    const name = words[field] ?? field;
    const line = (what: string, lines: string[]) =>
      lines.length > 0 ? [`${name}${what}: ${lines.join(" / ")}`] : [];
    if (before.length <= 1 && after.length <= 1) return line("", [before[0] ?? "nothing"]);
    const missing = before.filter((text) => !after.includes(text));
    const added = after.filter((text) => !before.includes(text));
    const both = [...line("", missing), ...line(", in your form alone", added)];
    return both.length > 0 ? both : [`${name}: in another order`];
  });
}
