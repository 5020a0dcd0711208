// Small sources in memory: what a reader would hand on, without files.
import { createHash } from "node:crypto";
import type { Part, PartName, PartRows, Read, Source } from "@/lib/importers/types";

export type RowsOf = { [Name in PartName]?: (PartRows[Name] | { refused: string })[] };

const isRefused = (row: object): row is { refused: string } => "refused" in row;

/** Parts in the order in which they are given; line 2 is the first under a header. */
export function sourceOf(kind: Source["kind"], rows: RowsOf, release = "1.0"): Source {
  const parts = Object.entries(rows).map(([name, list]) => {
    const items: Read<object>[] = list.map((row, index) =>
      isRefused(row)
        ? { kind: "refused", line: index + 2, reason: row.refused, content: "as it stood" }
        : { kind: "row", line: index + 2, row },
    );
    return {
      name,
      fileName: `${name}.txt`,
      size: null,
      checksum: async () => createHash("sha256").update(JSON.stringify(list)).digest("hex"),
      async *rows() {
        yield* items;
      },
    } as unknown as Part;
  });
  const facts = { source: "O*NET", licence: "CC BY 4.0", attribution: "Shown.", url: null };
  return {
    kind,
    release: { name: release, ...facts, goodUntil: null },
    parts,
    close: async () => undefined,
  };
}

export const occupation = (code: string, title: string) => ({ code, title, description: null });
export const task = (occupationCode: string, taskId: number, text = `Task ${taskId}`) => ({
  occupationCode,
  taskId,
  text,
  isCore: true,
});
