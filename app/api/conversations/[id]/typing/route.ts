import { signalTyping } from "@/db/queries/messages";
import { isAppError } from "@/lib/errors";
import { notHere } from "@/server/realtime/reader";
import { currentActor } from "@/server/session";

/** "Maya is writing", to whoever has the chat open. The origin was checked by http.mjs. */
export async function POST(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  try {
    await signalTyping(await currentActor(), id);
  } catch (error) {
    if (!isAppError(error)) throw error;
    return notHere();
  }
  return new Response(null, { status: 204, headers: { "cache-control": "no-store" } });
}
