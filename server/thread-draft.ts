// The answers on the way from a chat to its promised call or mail. The draft belongs to the thread,
// not to a browser: its secret is made from the thread's id under this deployment's own secret, so
// whoever may open the thread goes on with it on any device, and nobody can make it up.
import "server-only";
import { createHmac } from "node:crypto";
import { type Draft, findDraft } from "@/db/queries/drafts";
import { findPromise, type PromiseFacts } from "@/db/queries/promises";
import type { Actor } from "@/lib/auth/actor";
import type { RequestKind } from "@/lib/domain/journey";
import { env } from "@/lib/env";
import { notFound } from "@/lib/errors";

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
