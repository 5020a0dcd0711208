// Which address a browser asked a code for, and where it wants to go. In a cookie, so that no
// address stands in a URL.
import "server-only";
import { newId } from "@/lib/id";
import { clearCookie, readCookie, writeCookie } from "./cookies";

const COOKIE = "waymark-sign-in";
const HALF_HOUR = 1800;

/** `key` tells the browsers apart that ask for one address. */
export type SignInStart = { email: string; next: string; key: string };

export async function writeSignInStart(asked: Omit<SignInStart, "key">): Promise<void> {
  const before = await readSignInStart();
  // A browser that asks again can still type the code of the mail before, when no other comes.
  const start = { ...asked, key: before?.email === asked.email ? before.key : newId() };
  await writeCookie(COOKIE, Buffer.from(JSON.stringify(start)).toString("base64url"), HALF_HOUR);
}

/**
 * What a code proves: the address, to the browser that asked. One that somebody else asks for ends
 * no code here, and is no help in guessing this one.
 */
export function codeSubject({ email, key }: SignInStart): string {
  return `${email} ${key}`;
}

export async function forgetSignInStart(): Promise<void> {
  await clearCookie(COOKIE);
}

export async function readSignInStart(): Promise<SignInStart | null> {
  const value = await readCookie(COOKIE);
  if (!value) return null;
  try {
    const parsed: unknown = JSON.parse(Buffer.from(value, "base64url").toString());
    if (typeof parsed !== "object" || parsed === null) return null;
    const { email, next, key } = parsed as Partial<SignInStart>;
    if (typeof email !== "string" || typeof next !== "string") return null;
    return typeof key === "string" && /^[\w-]{22}$/.test(key) ? { email, next, key } : null;
  } catch {
    // Somebody else's or a cut cookie: the person is asked for the address again.
    return null;
  }
}
