import { acknowledge } from "@/db/queries/messages";
import { now } from "@/lib/clock";
import { seenSchema } from "@/lib/schemas/chat-message";
import { currentActor } from "@/server/session";

const headers = { "cache-control": "no-store" };

/** An open page says up to where it has shown the thread. The origin was checked by http.mjs. */
export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const parsed = seenSchema.safeParse(await request.json().catch(() => null));
  if (!parsed.success) return Response.json({ error: "invalid" }, { status: 400, headers });
  await acknowledge(await currentActor(), id, parsed.data.seq, now());
  return new Response(null, { status: 204, headers });
}
