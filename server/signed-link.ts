// Links that carry the right to one request: read, change, cancel. Signed, not stored.
import "server-only";
import { createHmac, timingSafeEqual } from "node:crypto";
import { env } from "@/lib/env";

const DAYS = 60;
// Parts are joined by "~": after a dot a cut link would look like a file of public/.

function sign(text: string): string {
  return createHmac("sha256", env().authSecret).update(`request-link\0${text}`).digest("base64url");
}

/** A path under /talk/request that opens this request until 60 days from `now`. */
export function requestLink(requestId: string, now: Date): string {
  const expires = Math.floor(now.getTime() / 1000) + DAYS * 86_400;
  const text = `${requestId}~${expires.toString(36)}`;
  return `/talk/request/${text}~${sign(text)}`;
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
  const wanted = Buffer.from(sign(`${requestId}~${expires}`));
  const given = Buffer.from(signature);
  if (wanted.length !== given.length || !timingSafeEqual(wanted, given)) {
    return { ok: false, reason: "broken" };
  }
  const isOld = Number.parseInt(expires, 36) * 1000 < now.getTime();
  return isOld ? { ok: false, reason: "expired" } : { ok: true, requestId };
}
