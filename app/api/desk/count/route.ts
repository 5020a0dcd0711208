import { countUnclaimed } from "@/db/queries/desk-count";
import { grantOf } from "@/lib/auth/permissions";
import { currentActor } from "@/server/session";

const headers = { "cache-control": "no-store" };

/** The number beside "Unclaimed", asked again by open desks. Only for whoever may list requests. */
export async function GET(): Promise<Response> {
  const actor = await currentActor();
  const isStaff = actor.kind === "user" && actor.role !== "student";
  if (!isStaff) return Response.json({ error: "unauthenticated" }, { status: 401, headers });
  const mayList = grantOf(actor, "request.list") !== "never";
  if (!mayList) return Response.json({ error: "forbidden" }, { status: 403, headers });
  return Response.json({ unclaimed: await countUnclaimed(actor) }, { headers });
}
