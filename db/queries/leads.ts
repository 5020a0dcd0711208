// The lists of the desk. Every row is masked: first name, topic, programs, times; the family name
// only of requests that are the actor's own. Contact data, the question and the reference are not
// selected: a claim opens them.
import { and, eq, sql } from "drizzle-orm";
import type { Actor } from "../../lib/auth/actor";
import { can } from "../../lib/auth/permissions";
import type { RequestKind } from "../../lib/domain/journey";
import { type RequestState, stateOf, transition } from "../../lib/domain/request-states";
import type { Topic } from "../../lib/domain/topics";
import { database } from "../client";
import { queues, requests, slots, users } from "../schema";
import {
  beyond,
  cursorOf,
  filterScope,
  type LeadFilters,
  listScope,
  orderOf,
  ownedBy,
} from "./lead-views";
import { either, requestScope } from "./scope";

export const LEADS_PER_PAGE = 25;

export type LeadRow = {
  id: string;
  givenName: string;
  /** Null unless the request is the actor's own. */
  familyName: string | null;
  kind: RequestKind;
  topic: Topic;
  programs: string[];
  queueName: string;
  ownerName: string | null;
  isMine: boolean;
  canClaim: boolean;
  state: RequestState;
  createdAt: Date;
  confirmedAt: Date | null;
  bookedAt: Date | null;
  /** When it was closed or cancelled. */
  endedAt: Date | null;
  cursor: string;
};

/**
 * Titles of the programs a request names, also by an address that was left since; one that left
 * the catalogue shows its slug.
 */
export const programTitles = sql<string[]>`array(
  select coalesce(named.title || ', ' || named.credential, wanted.slug)
  from unnest(${requests.programSlugs}) with ordinality as wanted(slug, place)
  left join programs as named on named.id = coalesce(
    (select id from programs where slug = wanted.slug),
    (select program_id from catalog_addresses where kind = 'program' and slug = wanted.slug))
  order by wanted.place)`;

export type LeadPage = { rows: LeadRow[]; before: string | null; after: string | null };
type Place = { after?: string | undefined; before?: string | undefined };

/** One page of a view. `before` and `after` are the places from which the neighbours continue. */
export async function listLeads(
  actor: Actor,
  filters: LeadFilters,
  place: Place = {},
): Promise<LeadPage> {
  const isBackward = place.before !== undefined;
  const found = await rowsFrom(actor, filters, place, LEADS_PER_PAGE + 1);
  const hasMore = found.length > LEADS_PER_PAGE;
  const rows = found.slice(0, LEADS_PER_PAGE);
  if (isBackward) rows.reverse();
  const hasEarlier = isBackward ? hasMore : place.after !== undefined;
  const hasLater = isBackward ? true : hasMore;
  return {
    rows,
    before: hasEarlier ? (rows[0]?.cursor ?? null) : null,
    after: hasLater ? (rows.at(-1)?.cursor ?? null) : null,
  };
}

/** The requests before and after this one in the view; it may itself have left the view. */
export async function findNeighbours(actor: Actor, filters: LeadFilters, requestId: string) {
  const [self] = await database()
    .select({ cursor: cursorOf(filters) })
    .from(requests)
    .where(
      and(
        eq(requests.id, requestId),
        either(listScope(actor), requestScope(actor, "request.open")),
      ),
    );
  if (!self?.cursor) return { previous: null, next: null };
  const [[previous], [next]] = await Promise.all([
    rowsFrom(actor, filters, { before: self.cursor }, 1),
    rowsFrom(actor, filters, { after: self.cursor }, 1),
  ]);
  return { previous: previous ?? null, next: next ?? null };
}

async function rowsFrom(
  actor: Actor,
  filters: LeadFilters,
  { after, before }: Place,
  limit: number,
): Promise<LeadRow[]> {
  const isBackward = before !== undefined;
  const cursor = before ?? after;
  const rows = await database()
    .select({
      id: requests.id,
      givenName: requests.givenName,
      familyName: sql<string | null>`case when ${ownedBy(actor)} then ${requests.familyName} end`,
      kind: requests.kind,
      topic: requests.topic,
      programs: programTitles,
      queueId: requests.queueId,
      ownerId: requests.ownerId,
      queueName: queues.name,
      ownerName: users.name,
      isMine: sql<boolean>`coalesce(${ownedBy(actor)}, false)`,
      createdAt: requests.createdAt,
      confirmedAt: requests.confirmedAt,
      claimedAt: requests.claimedAt,
      answeredAt: requests.answeredAt,
      closedAt: requests.closedAt,
      cancelledAt: requests.cancelledAt,
      bookedAt: slots.startsAt,
      cursor: cursorOf(filters),
    })
    .from(requests)
    .innerJoin(queues, eq(queues.id, requests.queueId))
    .leftJoin(users, eq(users.id, requests.ownerId))
    .leftJoin(slots, eq(slots.id, requests.slotId))
    .where(
      and(
        filterScope(actor, filters),
        cursor === undefined ? undefined : beyond(filters, cursor, isBackward),
      ),
    )
    .orderBy(...orderOf(filters, isBackward))
    .limit(limit);
  return rows.map(({ claimedAt, answeredAt, closedAt, cancelledAt, queueId, ownerId, ...row }) => {
    const state = stateOf({ ...row, claimedAt, answeredAt, closedAt, cancelledAt });
    const isClaimable = transition(state, "claim").ok;
    const canClaim = isClaimable && can(actor, "request.claim", { ownerId, queueId });
    return { ...row, state, canClaim, endedAt: closedAt ?? cancelledAt };
  });
}
