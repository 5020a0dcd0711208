// `?cursor=&limit=` of the lists under /api/v1. A cursor is the place after the last row that was
// sent, by an id that never changes: rows that come or go meanwhile move no other row.
import { z } from "zod";

export const apiLists = ["program", "career", "occupation"] as const;
export type ApiList = (typeof apiLists)[number];

/** After which row a page begins. */
export type ApiPlace = { list: ApiList; id: string };

export const API_LIMIT = { least: 1, most: 100, usual: 50 } as const;

const place = z.tuple([z.enum(apiLists), z.string().regex(/^[\w.~-]{1,100}$/)]);

export function cursorOf({ list, id }: ApiPlace): string {
  return btoa(JSON.stringify([list, id]))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "");
}

/** Null: it is no cursor of ours. */
export function placeOf(cursor: string): ApiPlace | null {
  if (!/^[\w-]{1,300}$/.test(cursor)) return null;
  try {
    const read = place.safeParse(
      JSON.parse(atob(cursor.replaceAll("-", "+").replaceAll("_", "/"))),
    );
    return read.success ? { list: read.data[0], id: read.data[1] } : null;
  } catch {
    return null;
  }
}

/** `lists`: those that the asked address goes through. */
export const apiQuerySchema = (lists: readonly ApiList[]) =>
  z.object({
    limit: z
      .string()
      .regex(/^\d{1,3}$/)
      .transform(Number)
      .pipe(z.number().min(API_LIMIT.least).max(API_LIMIT.most))
      .default(API_LIMIT.usual),
    cursor: z
      .string()
      .transform((text, context): ApiPlace => {
        const read = placeOf(text);
        if (read && lists.includes(read.list)) return read;
        context.addIssue({ code: "custom", message: "not a cursor of this list" });
        return z.NEVER;
      })
      .optional(),
  });
