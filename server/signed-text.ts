// Texts that carry their own proof: a link in a mail opens one thing without an account.
import "server-only";
import { createHmac, timingSafeEqual } from "node:crypto";
import { env } from "@/lib/env";

/** Signs `text` for one purpose; the same text for another has another signature. */
export function signatureOf(purpose: string, text: string): string {
  return createHmac("sha256", env().authSecret).update(`${purpose}\0${text}`).digest("base64url");
}

export function isSignedBy(purpose: string, text: string, signature: string): boolean {
  const wanted = Buffer.from(signatureOf(purpose, text));
  const given = Buffer.from(signature);
  return wanted.length === given.length && timingSafeEqual(wanted, given);
}
