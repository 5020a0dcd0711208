// Links that carry the right to one request: read, change, cancel. Signed, not stored. Each is for
// the address it was mailed to: the signature covers it, the link does not show it.
import "server-only";
import { isSignedBy, signatureOf } from "./signed-text";

const DAYS = 60;
const PURPOSE = "request-link";
// Parts are joined by "~": after a dot a cut link would look like a file of public/.

/** A path under /talk/request that opens this request until 60 days from `now`. */
export function requestLink(request: { id: string; email: string }, now: Date): string {
  const expires = Math.floor(now.getTime() / 1000) + DAYS * 86_400;
  const text = `${request.id}~${expires.toString(36)}`;
  return `/talk/request/${text}~${signatureOf(PURPOSE, `${text}~${request.email}`)}`;
}

export type LinkAnswer = { ok: true } | { ok: false; reason: "broken" | "expired" };

/** The id in a link's last path segment, which proves nothing yet; null when there is none. */
export function requestOfLink(segment: string): string | null {
  return /^([\w-]{1,64})~[^~]+~[^~]+$/.exec(segment)?.[1] ?? null;
}

/**
 * Reads a link's last path segment for a request that has this address. A changed or foreign one,
 * and one that was mailed to another address, is broken; an old one expired.
 */
export function readRequestLink(segment: string, email: string, now: Date): LinkAnswer {
  const [requestId, expires, signature, ...rest] = segment.split("~");
  if (!requestId || !expires || !signature || rest.length > 0) {
    return { ok: false, reason: "broken" };
  }
  if (!isSignedBy(PURPOSE, `${requestId}~${expires}~${email}`, signature)) {
    return { ok: false, reason: "broken" };
  }
  const isOld = Number.parseInt(expires, 36) * 1000 < now.getTime();
  return isOld ? { ok: false, reason: "expired" } : { ok: true };
}
