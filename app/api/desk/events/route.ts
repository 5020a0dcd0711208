import { grantOf } from "@/lib/auth/permissions";
import { currentReader, notHere } from "@/server/realtime/reader";
import { isSameOrigin } from "@/server/realtime/same-origin";
import { streamDesk } from "@/server/realtime/stream";

/** The desk's numbers as they change. Staff who have chats only. */
export async function GET(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) return notHere();
  const reader = await currentReader();
  if (grantOf(reader.actor, "chat.list") === "never") return notHere();
  return streamDesk(reader);
}
