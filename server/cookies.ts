import { cookies } from "next/headers";
import { env } from "@/lib/env";

/** Browsers take Secure cookies from https and, as the exception, from loopback names. */
function isSecureOrigin(): boolean {
  const { protocol, hostname } = new URL(env().appUrl);
  return protocol === "https:" || ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
}

/** `__Host-` ties a cookie to this host, path / and a secure origin. */
export function cookieName(name: string): string {
  return isSecureOrigin() ? `__Host-${name}` : name;
}

export function cookieOptions(maxAgeSeconds: number) {
  return {
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    secure: isSecureOrigin(),
    maxAge: maxAgeSeconds,
  } as const;
}

export async function readCookie(name: string): Promise<string | undefined> {
  return (await cookies()).get(cookieName(name))?.value;
}

export async function writeCookie(name: string, value: string, maxAgeSeconds: number) {
  (await cookies()).set(cookieName(name), value, cookieOptions(maxAgeSeconds));
}

export async function clearCookie(name: string) {
  // A deletion needs the attributes that the cookie was set with, or browsers keep a `__Host-` one.
  (await cookies()).set(cookieName(name), "", cookieOptions(0));
}
