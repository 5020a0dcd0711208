import { randomBytes } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { isCachedPath } from "./server/cached-routes.mjs";
import { renderedPagePolicy } from "./server/content-security-policy.mjs";

/** Gives each rendered page its nonce, and nothing else: access is never decided here. */
export function proxy(request: NextRequest) {
  const { pathname } = request.nextUrl;
  if (isCachedPath(pathname)) return NextResponse.next();

  const nonce = randomBytes(16).toString("base64");
  const policy = renderedPagePolicy(nonce, pathname, signInTargets(pathname));
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  // The framework reads the nonce for its own scripts from this request header.
  headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  return response;
}

/** Signing in by form ends in a redirect to the identity provider, which form-action would stop. */
function signInTargets(pathname: string): string[] {
  const issuer = process.env.OIDC_ISSUER;
  return issuer && pathname.startsWith("/sign-in") ? [new URL(issuer).origin] : [];
}

export const config = {
  matcher: [
    // Built assets, route handlers, files of public/ (a dot in the last segment) and cached pages
    // need no nonce, and not running at all is cheaper. It has to be one literal; a test holds it
    // to server/cached-routes.mjs.
    "/((?!$|careers$|careers/[a-z0-9-]{1,80}$|careers/all/[a-z0-9-]{1,80}$|careers/[a-z0-9-]{1,80}/pay$|careers/[a-z0-9-]{1,80}/pay/[a-z0-9-]{1,80}$|programs/[a-z0-9-]{1,80}$|programs/[a-z0-9-]{1,80}/(?!price$)[a-z0-9-]{1,80}$|api/|_next/|.*\\.[a-z0-9]{2,14}$).*)",
  ],
};
