// A signed link opens one request, as its bearer and nobody else.
import "server-only";
import { findRequestAddress, getOwnRequest, type RequestForAsker } from "@/db/queries/requests-own";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { conflict, isAppError } from "@/lib/errors";
import { bearerActor } from "./session";
import { type LinkAnswer, readRequestLink, requestOfLink } from "./signed-link";

type Bearer = Extract<Actor, { kind: "bearer" }>;
type Dead = Extract<LinkAnswer, { ok: false }>;

/** The bearer is held to the address: one changed while the link is used ends the link. */
async function readLink(link: string): Promise<{ ok: true; actor: Bearer } | Dead> {
  const requestId = requestOfLink(link);
  const email = requestId && (await findRequestAddress(requestId));
  if (!requestId || !email) return { ok: false, reason: "broken" };
  const answer = readRequestLink(link, email, now());
  return answer.ok ? { ok: true, actor: bearerActor(requestId, email) } : answer;
}

/** The bearer of a link; throws link_broken or link_expired. */
export async function actorOfLink(link: string): Promise<Bearer> {
  const read = await readLink(link);
  if (!read.ok) throw conflict(`link_${read.reason}`);
  return read.actor;
}

export type Opened = { ok: true; actor: Bearer; request: RequestForAsker } | Dead;

/** For pages: the request, or why the link opens nothing. */
export async function openByLink(link: string): Promise<Opened> {
  const read = await readLink(link);
  if (!read.ok) return read;
  const { actor } = read;
  try {
    return { ok: true, actor, request: await getOwnRequest(actor, actor.requestId) };
  } catch (error) {
    // A good signature for a request that is gone: to the reader it is a link that opens nothing.
    if (isAppError(error) && error.code === "not_found") return { ok: false, reason: "broken" };
    throw error;
  }
}
