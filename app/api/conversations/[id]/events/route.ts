import { findRights } from "@/db/queries/streams";
import { currentReader, notHere } from "@/server/realtime/reader";
import { mayRead } from "@/server/realtime/readers";
import { isSameOrigin } from "@/server/realtime/same-origin";
import { streamChat } from "@/server/realtime/stream";

/** What is said in a chat, from `after` (or the browser's Last-Event-ID) on. Not yours: 404. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  if (!isSameOrigin(request) || !/^[A-Za-z0-9_-]{1,64}$/.test(id)) return notHere();
  const reader = await currentReader();
  const thread = await findRights(id);
  if (!thread || !mayRead(reader.actor, thread)) return notHere();
  return streamChat(reader, id, afterOf(request));
}

/** A reconnecting browser knows best what it has; anything odd begins at the beginning. */
function afterOf(request: Request): number {
  const named =
    request.headers.get("last-event-id") ?? new URL(request.url).searchParams.get("after") ?? "0";
  return /^\d{1,9}$/.test(named) ? Number(named) : 0;
}
