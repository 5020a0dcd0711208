// Addresses of a thread. `in=panel` travels with every one of them while the page stands in a frame.
export const PANEL = "panel";

type Query = Record<string, string | string[] | undefined>;

export function isInPanel(query: Query): boolean {
  return query.in === PANEL;
}

function withQuery(path: string, place: string | undefined, query: Record<string, string> = {}) {
  const all = new URLSearchParams({ ...query, ...(place === PANEL ? { in: PANEL } : {}) });
  return all.size > 0 ? `${path}?${all}` : path;
}

/** The thread; at its last message after sending without JavaScript. */
export function threadPath(
  id: string,
  place: string | undefined,
  { query = {}, part }: { query?: Record<string, string>; part?: "latest" } = {},
): string {
  return `${withQuery(`/talk/chat/${id}`, place, query)}${part ? `#${part}` : ""}`;
}

/** Where a promised call is booked, inside the thread. */
export function callPath(
  id: string,
  place: string | undefined,
  query: Record<string, string> = {},
): string {
  return withQuery(`/talk/chat/${id}/call`, place, query);
}
