import { signalTyping } from "@/db/queries/messages";
import { isAppError } from "@/lib/errors";
import { holderKey, refusedByLimit } from "@/server/rate-limit";
import { notHere } from "@/server/realtime/reader";
import { currentActor } from "@/server/session";

/** "Maya is writing", to whoever has the chat open. The origin was checked by http.mjs. */
export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const actor = await currentActor();
  const key = holderKey(actor, request.headers);
  const refusal = await refusedByLimit("chat-typing", key, 30, 60);
  if (refusal) return refusal;
  try {
    await signalTyping(actor, id);
  } catch (error) {
    if (!isAppError(error)) throw error;
    return notHere();
  }
  return new Response(null, { status: 204, headers: { "cache-control": "no-store" } });
}
