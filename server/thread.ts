// The visitor's way back to a chat: a secret in a cookie, known to the database by its hash.
import "server-only";
import { createHash, randomBytes } from "node:crypto";
import { clearCookie, readCookie, writeCookie } from "./cookies";

export const THREAD_COOKIE = "waymark-chat";
const MONTH = 30 * 86_400;

export function threadKeyOf(secret: string): string {
  return createHash("sha256").update(`thread\0${secret}`).digest("hex");
}

/** Key of the thread of this browser; null when none was begun. */
export async function currentThreadKey(): Promise<string | null> {
  const secret = await readCookie(THREAD_COOKIE);
  return secret ? threadKeyOf(secret) : null;
}

/** Begins a thread for this browser, or keeps the one it has. Its key. */
export async function ensureThreadKey(): Promise<string> {
  const secret = (await readCookie(THREAD_COOKIE)) ?? randomBytes(24).toString("base64url");
  await writeCookie(THREAD_COOKIE, secret, MONTH);
  return threadKeyOf(secret);
}

/** The next person at this browser must not find what was typed here. */
export async function forgetThread(): Promise<void> {
  await clearCookie(THREAD_COOKIE);
}
