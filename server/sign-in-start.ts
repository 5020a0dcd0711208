// Which address a browser asked a code for, and where it wants to go. In a cookie, so that no
// address stands in a URL.
import "server-only";
import { clearCookie, readCookie, writeCookie } from "./cookies";

const COOKIE = "waymark-sign-in";
const HALF_HOUR = 1800;

export type SignInStart = { email: string; next: string };

export async function writeSignInStart(start: SignInStart): Promise<void> {
  await writeCookie(COOKIE, Buffer.from(JSON.stringify(start)).toString("base64url"), HALF_HOUR);
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
    const { email, next } = parsed as Partial<SignInStart>;
    return typeof email === "string" && typeof next === "string" ? { email, next } : null;
  } catch {
    // Somebody else's or a cut cookie: the person is asked for the address again.
    return null;
  }
}
