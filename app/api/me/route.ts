import { keptItems } from "@/server/kept";
import { currentActor } from "@/server/session";

/** What is personal on pages that are the same for everybody. Small, and never stored. */
export async function GET() {
  const actor = await currentActor();
  const kept = await keptItems();
  const isUser = actor.kind === "user";
  return Response.json(
    {
      signedIn: isUser,
      name: isUser ? actor.name : null,
      role: isUser ? actor.role : null,
      home: isUser ? (actor.role === "student" ? "/my" : "/desk") : null,
      kept: kept.map((item) => `${item.list}.${item.kind}.${item.slug}`),
    },
    { headers: { "cache-control": "no-store" } },
  );
}
