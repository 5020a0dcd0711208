import { acknowledge } from "@/db/queries/messages";
import { now } from "@/lib/clock";
import { seenSchema } from "@/lib/schemas/chat-message";
import { holderKey, refusedByLimit } from "@/server/rate-limit";
import { currentActor } from "@/server/session";

const headers = { "cache-control": "no-store" };

/** An open page says up to where it has shown the thread. The origin was checked by http.mjs. */
export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const actor = await currentActor();
  const key = holderKey(actor, request.headers);
  const refusal = await refusedByLimit("chat-seen", key, 120, 60);
  if (refusal) return refusal;
  const parsed = seenSchema.safeParse(await request.json().catch(() => null));
  if (!parsed.success) return Response.json({ error: "invalid" }, { status: 400, headers });
  await acknowledge(actor, id, parsed.data.seq, now());
  return new Response(null, { status: 204, headers });
}
