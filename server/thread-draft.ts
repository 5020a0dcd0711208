// The answers on the way from a chat to its promised call or mail. The draft belongs to the thread,
// not to a browser: its secret is made from the thread's id under this deployment's own secret, so
// whoever may open the thread goes on with it on any device, and nobody can make it up.
import "server-only";
import { createHmac } from "node:crypto";
import { type Draft, findDraft } from "@/db/queries/drafts";
import { findPromise, type PromiseFacts } from "@/db/queries/promises";
import { getOwnRequest, type RequestForAsker } from "@/db/queries/requests-own";
import type { Actor } from "@/lib/auth/actor";
import type { RequestKind } from "@/lib/domain/journey";
import { env } from "@/lib/env";
import { notFound } from "@/lib/errors";
import { bearerActor } from "./session";

/** A promise that is over (cancelled, closed) makes room for the next one, with a draft of its own. */
export function isKept(promise: PromiseFacts): boolean {
  const { request } = promise;
  return request !== null && request.state !== "cancelled" && request.state !== "closed";
}

export function threadDraftSecret(conversationId: string, promise: PromiseFacts): string {
  const text = `thread-draft\0${conversationId}\0${promise.request?.id ?? "first"}`;
  return createHmac("sha256", env().authSecret).update(text).digest("base64url");
}

export type ThreadDraft = { promise: PromiseFacts; secret: string; draft: Draft | null };

/** The thread's promise and the answers so far; throws not_found for a thread of somebody else. */
export async function threadDraft(
  actor: Actor,
  conversationId: string,
  kind: RequestKind,
): Promise<ThreadDraft> {
  const promise = await findPromise(actor, conversationId);
  if (!promise) throw notFound();
  const secret = threadDraftSecret(conversationId, promise);
  return { promise, secret, draft: await findDraft(secret, kind) };
}

/** What was sent from the thread last and still waits for the code of its mail. */
export async function waitingForCode(
  conversationId: string,
  promise: PromiseFacts,
  now: Date,
): Promise<RequestForAsker | null> {
  const secret = threadDraftSecret(conversationId, promise);
  const sent = await Promise.all([
    waitingOf(await findDraft(secret, "callback"), now),
    waitingOf(await findDraft(secret, "message"), now),
  ]);
  const latest = sent.sort((a, b) => Number(b?.createdAt ?? 0) - Number(a?.createdAt ?? 0));
  return latest[0] ?? null;
}

async function waitingOf(draft: Draft | null, now: Date): Promise<RequestForAsker | null> {
  if (!draft?.requestId || draft.isConfirmed) return null;
  // Whoever opens the thread has its draft, and so made the request.
  const request = await getOwnRequest(bearerActor(draft.requestId, null), draft.requestId);
  const { wantedStartsAt: wanted } = request;
  // The code books the time that was sent: one that is over, or left for another, is no promise.
  if (wanted && wanted <= now) return null;
  return wanted?.toISOString() === draft.answers.slotStartsAt ? request : null;
}
