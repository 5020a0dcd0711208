// An EventSource sends no Origin to its own site, so the browser's own word is asked: where the
// request comes from. Other sites get no stream, whatever cookies their request carries.
import { env } from "@/lib/env";

/** `Sec-Fetch-Site` is missing in old browsers only; `Origin`, where there is one, must be ours. */
export function isSameOrigin(request: Request): boolean {
  const site = request.headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin" && site !== "none") return false;
  const origin = request.headers.get("origin");
  return origin === null || origin === env().appUrl;
}
