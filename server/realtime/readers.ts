// Who the readers of streams are now, asked for each event: a session that ended or a user who was
// disabled reads nothing more.
import { findActorsBySessions } from "@/db/queries/accounts";
import type { ThreadRights } from "@/db/queries/streams";
import { type Actor, visitorActor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/permissions";
import type { Reader } from "./types";

export function tokensOf(readers: Iterable<Reader>): string[] {
  const tokens = new Set<string>();
  for (const { token } of readers) if (token) tokens.add(token);
  return [...tokens];
}

/** The readers' actors by token, read together. */
export async function readActors(
  readers: Iterable<Reader>,
  now: Date,
): Promise<Map<string, Actor>> {
  return findActorsBySessions(tokensOf(readers), now);
}

/** Sets who the reader is now: a visitor, once the session is over. */
export function renew(reader: Reader, actors: Map<string, Actor>): Actor {
  const { token, threadKey } = reader;
  const found = token ? actors.get(token) : undefined;
  if (found?.kind === "user") reader.actor = threadKey ? { ...found, threadKey } : found;
  // A visitor stays one: a thousand idle streams make no new objects in each round.
  else if (reader.actor.kind !== "visitor") reader.actor = visitorActor(threadKey);
  return reader.actor;
}

export function isStaff(actor: Actor): actor is Extract<Actor, { kind: "user" }> {
  return actor.kind === "user" && actor.role !== "student";
}

/** Whether the actor reads this thread now. */
export function mayRead(actor: Actor, thread: Omit<ThreadRights, "id" | "lastSeq">): boolean {
  return can(actor, isStaff(actor) ? "chat.read" : "chat.read_own", thread);
}
