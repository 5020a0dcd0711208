// Row visibility as SQL, from the same table that `can` reads. Never undefined: Drizzle drops an
// undefined condition silently, so "no row" is spelled `false`.
import { and, eq, inArray, isNull, or, type SQL, sql } from "drizzle-orm";
import type { Actor } from "../../lib/auth/actor";
import { type Grant, grantOf, type Permission } from "../../lib/auth/permissions";
import { conversations, people, requests } from "../schema";

const nothing = sql`false`;
const everything = sql`true`;

type Queued = typeof requests | typeof conversations;

function inQueues(table: Queued, ids: readonly string[]): SQL {
  return ids.length > 0 ? inArray(table.queueId, [...ids]) : nothing;
}

/** Which rows of `requests` this actor reaches for `permission`. */
export function requestScope(actor: Actor, permission: Permission): SQL {
  const grant = grantOf(actor, permission);
  if (grant === "always") return everything;
  if (actor.kind === "bearer") return grant === "own" ? linkScope(actor) : nothing;
  if (actor.kind !== "user") return nothing;
  if (grant === "own") return actor.personId ? eq(requests.personId, actor.personId) : nothing;
  return deskScope(requests, actor, grant);
}

/** A link mailed to an address that was corrected since opens nothing: the request is not theirs. */
function linkScope({ requestId, mailedTo }: Extract<Actor, { kind: "bearer" }>): SQL {
  const byId = eq(requests.id, requestId);
  return mailedTo === null ? byId : (and(byId, eq(requests.email, mailedTo)) ?? nothing);
}

/** Which rows of `conversations` this actor reaches for `permission`. */
export function conversationScope(actor: Actor, permission: Permission): SQL {
  const grant = grantOf(actor, permission);
  if (grant === "always") return everything;
  if (actor.kind === "bearer" || actor.kind === "system") return nothing;
  if (grant === "own") return ownThread(actor);
  return actor.kind === "user" ? deskScope(conversations, actor, grant) : nothing;
}

/** By the account, or by the cookie of the browser in which the thread was begun. */
function ownThread(actor: Extract<Actor, { kind: "user" | "visitor" }>): SQL {
  const byPerson = actor.personId ? eq(conversations.personId, actor.personId) : nothing;
  // A thread that joined an account is the account's alone: a cookie left behind opens it no more.
  const byKey = actor.threadKey
    ? and(eq(conversations.visitorKey, actor.threadKey), isNull(conversations.personId))
    : nothing;
  return either(byPerson, byKey ?? nothing);
}

function deskScope(
  table: Queued,
  actor: Extract<Actor, { kind: "user" }>,
  grant: Exclude<Grant, "always" | "own">,
): SQL {
  switch (grant) {
    case "assigned":
      return eq(table.ownerId, actor.userId);
    case "queue":
      return inQueues(table, actor.managedQueueIds);
    case "member":
      return inQueues(table, actor.queueIds);
    case "unowned":
      return and(isNull(table.ownerId), inQueues(table, actor.queueIds)) ?? nothing;
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
