// Links that carry the right to one request: read, change, cancel. Signed, not stored.
import "server-only";
import { isSignedBy, signatureOf } from "./signed-text";

const DAYS = 60;
const PURPOSE = "request-link";
// Parts are joined by "~": after a dot a cut link would look like a file of public/.

/** A path under /talk/request that opens this request until 60 days from `now`. */
export function requestLink(requestId: string, now: Date): string {
  const expires = Math.floor(now.getTime() / 1000) + DAYS * 86_400;
  const text = `${requestId}~${expires.toString(36)}`;
  return `/talk/request/${text}~${signatureOf(PURPOSE, text)}`;
}

export type LinkAnswer =
  | { ok: true; requestId: string }
  | { ok: false; reason: "broken" | "expired" };

/** Reads a link's last path segment. A changed or foreign one is broken, an old one expired. */
export function readRequestLink(segment: string, now: Date): LinkAnswer {
  const [requestId, expires, signature, ...rest] = segment.split("~");
  if (!requestId || !expires || !signature || rest.length > 0) {
    return { ok: false, reason: "broken" };
  }
  if (!isSignedBy(PURPOSE, `${requestId}~${expires}`, signature)) {
    return { ok: false, reason: "broken" };
  }
  const isOld = Number.parseInt(expires, 36) * 1000 < now.getTime();
  return isOld ? { ok: false, reason: "expired" } : { ok: true, requestId };
}
