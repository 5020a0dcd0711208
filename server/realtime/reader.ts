// Who asks for a stream: what the request brought, so that it can be asked again for each event.
import "server-only";
import { readCookie } from "../cookies";
import { currentActor, SESSION_COOKIE } from "../session";
import { currentThreadKey } from "../thread";
import type { Reader } from "./types";

export async function currentReader(): Promise<Reader> {
  const token = (await readCookie(SESSION_COOKIE)) ?? null;
  return { token, threadKey: await currentThreadKey(), actor: await currentActor() };
}

/** Foreign and unknown are one answer. */
export function notHere(): Response {
  const headers = { "cache-control": "no-store" };
  return Response.json({ error: "not_found" }, { status: 404, headers });
}
