// A signed link opens one request, as its bearer and nobody else.
import "server-only";
import { getOwnRequest, type RequestForAsker } from "@/db/queries/requests-own";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { conflict, isAppError } from "@/lib/errors";
import { bearerActor } from "./session";
import { readRequestLink } from "./signed-link";

/** The bearer of a link; throws link_broken or link_expired. */
export function actorOfLink(link: string): Extract<Actor, { kind: "bearer" }> {
  const answer = readRequestLink(link, now());
  if (!answer.ok) throw conflict(`link_${answer.reason}`);
  return bearerActor(answer.requestId);
}

export type Opened =
  | { ok: true; actor: Extract<Actor, { kind: "bearer" }>; request: RequestForAsker }
  | { ok: false; reason: "broken" | "expired" };

/** For pages: the request, or why the link opens nothing. */
export async function openByLink(link: string): Promise<Opened> {
  const answer = readRequestLink(link, now());
  if (!answer.ok) return answer;
  const actor = bearerActor(answer.requestId);
  try {
    return { ok: true, actor, request: await getOwnRequest(actor, answer.requestId) };
  } catch (error) {
    // A good signature for a request that is gone: to the reader it is a link that opens nothing.
    if (isAppError(error) && error.code === "not_found") return { ok: false, reason: "broken" };
    throw error;
  }
}
