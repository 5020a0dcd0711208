// A page of a list of the open interface, with the way to the next one.
import { env } from "@/lib/env";
import { type ApiPlace, cursorOf } from "@/lib/schemas/api-query";

/** How many rows a table takes from the lists in one go. */
export const rowsAtOnce = 300;

export type PageOf<T> = { data: T[]; after: ApiPlace | null; limit: number; list: string };

export function pageOf<T>(
  list: "programs" | "careers",
  data: T[],
  limit: number,
  after: ApiPlace | null,
): PageOf<T> {
  return { list, data, limit, after };
}

/** As the answer has it: `after` is a cursor and an address. */
export function pageShape<T>({ data, after, limit, list }: PageOf<T>) {
  const nextCursor = after && cursorOf(after);
  const next = nextCursor && `${env().appUrl}/api/v1/${list}?cursor=${nextCursor}&limit=${limit}`;
  return { data, nextCursor, next };
}
