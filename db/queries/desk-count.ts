// The numbers beside the desk's navigation. Counted in the actor's own scope.
import { and, sql } from "drizzle-orm";
import type { Actor } from "../../lib/auth/actor";
import { grantOf } from "../../lib/auth/permissions";
import { database } from "../client";
import { queues, requests } from "../schema";
import { listScope, viewScope } from "./lead-views";

/** Live requests that nobody has claimed, in the queues that the actor lists. */
export async function countUnclaimed(actor: Actor): Promise<number> {
  const [row] = await database()
    .select({ count: sql<number>`count(*)::int` })
    .from(requests)
    .where(viewScope(actor, "unclaimed"));
  return row?.count ?? 0;
}

export type ViewCounts = { unclaimed: number; mine: number; all: number; unconfirmed: number };

/** The sizes of the open views, for their tabs. Closed grows without end and is not counted. */
export async function countViews(actor: Actor): Promise<ViewCounts> {
  const size = (view: keyof ViewCounts) =>
    sql<number>`(count(*) filter (where ${viewScope(actor, view)}))::int`;
  const [row] = await database()
    .select({
      unclaimed: size("unclaimed"),
      mine: size("mine"),
      all: size("all"),
      unconfirmed: size("unconfirmed"),
    })
    .from(requests)
    .where(and(listScope(actor), sql`${requests.closedAt} is null`));
  return row ?? { unclaimed: 0, mine: 0, all: 0, unconfirmed: 0 };
}

export type DeskQueue = { id: string; name: string };

/** Queues that the actor's lists may hold; the filter offers them. */
export async function listDeskQueues(actor: Actor): Promise<DeskQueue[]> {
  if (grantOf(actor, "request.list") === "never" || actor.kind !== "user") return [];
  const all = await database()
    .select({ id: queues.id, name: queues.name })
    .from(queues)
    .orderBy(queues.name)
    .limit(100);
  if (grantOf(actor, "request.list") === "always") return all;
  return all.filter((queue) => actor.queueIds.includes(queue.id));
}
