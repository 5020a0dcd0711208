// Row visibility as SQL, from the same table that `can` reads. Never undefined: Drizzle drops an
// undefined condition silently, so "no row" is spelled `false`.
import { and, eq, inArray, isNull, or, type SQL, sql } from "drizzle-orm";
import type { Actor } from "../../lib/auth/actor";
import { grantOf, type Permission } from "../../lib/auth/permissions";
import { people, requests } from "../schema";

const nothing = sql`false`;
const everything = sql`true`;

function inQueues(ids: readonly string[]): SQL {
  return ids.length > 0 ? inArray(requests.queueId, [...ids]) : nothing;
}

/** Which rows of `requests` this actor reaches for `permission`. */
export function requestScope(actor: Actor, permission: Permission): SQL {
  const grant = grantOf(actor, permission);
  if (grant === "always") return everything;
  if (actor.kind === "bearer") return grant === "own" ? eq(requests.id, actor.requestId) : nothing;
  if (actor.kind !== "user") return nothing;
  switch (grant) {
    case "own":
      return actor.personId ? eq(requests.personId, actor.personId) : nothing;
    case "assigned":
      return eq(requests.ownerId, actor.userId);
    case "queue":
      return inQueues(actor.managedQueueIds);
    case "member":
      return inQueues(actor.queueIds);
    case "unowned":
      return and(isNull(requests.ownerId), inQueues(actor.queueIds)) ?? nothing;
    case "never":
      return nothing;
    default:
      grant satisfies never;
      return nothing;
  }
}

/** The person's own row, or nothing. */
export function personScope(actor: Actor, permission: Permission): SQL {
  const grant = grantOf(actor, permission);
  if (grant === "always") return everything;
  if (grant !== "own" || actor.kind !== "user" || !actor.personId) return nothing;
  return eq(people.id, actor.personId);
}

/** Either of two scopes. */
export function either(a: SQL, b: SQL): SQL {
  return or(a, b) ?? nothing;
}
