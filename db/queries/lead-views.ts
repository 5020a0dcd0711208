// The desk's saved views as SQL: which requests stand in each, and in which order.
// A counselor's views hold what is unclaimed and what is theirs, never a colleague's; whoever
// manages a queue or the deployment sees the colleagues' too (matrix row "request: list").
import { and, asc, desc, eq, ilike, isNotNull, isNull, or, type SQL, sql } from "drizzle-orm";
import type { Actor } from "../../lib/auth/actor";
import { grantOf } from "../../lib/auth/permissions";
import type { Topic } from "../../lib/domain/topics";
import { requests } from "../schema";
import { either, requestScope } from "./scope";

export type LeadView = "unclaimed" | "mine" | "all" | "unconfirmed" | "closed";

export type LeadFilters = {
  view: LeadView;
  sort: "waiting" | "newest";
  kind?: "callback" | "message" | undefined;
  topic?: Topic | undefined;
  queue?: string | undefined;
  q?: string | undefined;
};

const nothing = sql`false`;

export const isOpen = sql`${requests.confirmedAt} is not null and ${requests.closedAt} is null and ${requests.cancelledAt} is null`;

export function ownedBy(actor: Actor): SQL {
  return actor.kind === "user" ? eq(requests.ownerId, actor.userId) : nothing;
}

/** Rows that may stand in a list, masked: never a colleague's for a counselor. */
export function listScope(actor: Actor): SQL {
  const listed = requestScope(actor, "request.list");
  if (grantOf(actor, "request.list") !== "member") return listed;
  const unowned = and(listed, isNull(requests.ownerId)) ?? nothing;
  return either(unowned, requestScope(actor, "request.open"));
}

/** The rows of a view that the actor may list. */
export function viewScope(actor: Actor, view: LeadView): SQL {
  const listed = listScope(actor);
  switch (view) {
    case "unclaimed":
      return and(listed, isNull(requests.ownerId), isOpen) ?? nothing;
    case "mine":
      return and(requestScope(actor, "request.open"), ownedBy(actor), isOpen) ?? nothing;
    case "all":
      return and(listed, isOpen) ?? nothing;
    case "unconfirmed":
      return (
        and(
          listed,
          isNull(requests.confirmedAt),
          isNull(requests.closedAt),
          isNull(requests.cancelledAt),
        ) ?? nothing
      );
    case "closed":
      return (
        and(listed, or(isNotNull(requests.closedAt), isNotNull(requests.cancelledAt))) ?? nothing
      );
    default:
      return view satisfies never;
  }
}

/** A first name is searched where it is shown; the rest only in requests that the actor opens. */
function searchScope(actor: Actor, typed: string): SQL {
  const pattern = `%${typed.replace(/[\\%_]/g, "\\$&")}%`;
  const contact = or(
    ilike(requests.familyName, pattern),
    ilike(requests.email, pattern),
    ilike(sql`${requests.givenName} || ' ' || ${requests.familyName}`, pattern),
  );
  return either(
    ilike(requests.givenName, pattern),
    and(requestScope(actor, "request.open"), contact) ?? nothing,
  );
}

export function filterScope(actor: Actor, filters: LeadFilters): SQL {
  return (
    and(
      viewScope(actor, filters.view),
      filters.kind ? eq(requests.kind, filters.kind) : undefined,
      filters.topic ? eq(requests.topic, filters.topic) : undefined,
      filters.queue ? eq(requests.queueId, filters.queue) : undefined,
      filters.q ? searchScope(actor, filters.q) : undefined,
    ) ?? nothing
  );
}

/** When the wait of a row in this view began, or its life ended. */
function keyOf(view: LeadView): SQL {
  if (view === "unconfirmed") return sql`${requests.createdAt}`;
  if (view === "closed") return sql`coalesce(${requests.closedAt}, ${requests.cancelledAt})`;
  return sql`${requests.confirmedAt}`;
}

/** People still waiting stand before the answered ones; elsewhere all have one rank. */
function rankOf({ view, sort }: LeadFilters): SQL {
  const isRanked = sort === "waiting" && (view === "mine" || view === "all");
  return isRanked ? sql`(case when ${requests.answeredAt} is null then 0 else 1 end)` : sql`0`;
}

/** The place of a row: what a page's link carries. Exact to the microsecond of Postgres. */
export function cursorOf(filters: LeadFilters): SQL<string> {
  const key = keyOf(filters.view);
  return sql<string>`${rankOf(filters)} || '.' || (extract(epoch from ${key}) * 1000000)::bigint || '.' || ${requests.id}`;
}

export function orderOf(filters: LeadFilters, isBackward: boolean): SQL[] {
  const isAscending = (filters.sort === "waiting") !== isBackward;
  const rank = rankOf(filters);
  const way = isAscending ? asc : desc;
  return [
    ...(isRankConstant(filters) ? [] : [way(rank)]),
    way(keyOf(filters.view)),
    way(requests.id),
  ];
}

function isRankConstant({ view, sort }: LeadFilters): boolean {
  return sort === "newest" || (view !== "mine" && view !== "all");
}

/** Rows beyond the cursor, in the list's order or against it. Cursors were checked by the schema. */
export function beyond(filters: LeadFilters, cursor: string, isBackward: boolean): SQL {
  const [rank = "0", micros = "0", id = ""] = cursor.split(".");
  const at = sql`timestamptz 'epoch' + ${micros}::bigint * interval '1 microsecond'`;
  const isUp = (filters.sort === "waiting") !== isBackward;
  const row = sql`(${keyOf(filters.view)}, ${requests.id})`;
  const place = sql`(${at}, ${id})`;
  const isBeyond = isUp ? sql`${row} > ${place}` : sql`${row} < ${place}`;
  if (isRankConstant(filters)) return isBeyond;
  const ranked = rankOf(filters);
  const other = isUp ? sql`${ranked} > ${Number(rank)}` : sql`${ranked} < ${Number(rank)}`;
  return either(other, and(sql`${ranked} = ${Number(rank)}`, isBeyond) ?? nothing);
}
