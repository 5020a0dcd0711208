import { beat } from "@/db/queries/presence";
import { grantOf } from "@/lib/auth/permissions";
import { currentActor } from "@/server/session";

const headers = { "cache-control": "no-store" };

/** The heartbeat of an open inbox. The origin was checked by server/http.mjs. */
export async function POST(request: Request): Promise<Response> {
  const actor = await currentActor();
  if (grantOf(actor, "presence.set") === "never") {
    return Response.json({ error: "unauthenticated" }, { status: 401, headers });
  }
  const body: unknown = await request.json().catch(() => null);
  const isIdle = typeof body === "object" && body !== null && "isIdle" in body && body.isIdle;
  const { status } = await beat(actor, { isIdle: isIdle === true });
  return Response.json({ status }, { headers });
}
