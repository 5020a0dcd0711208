import { transcriptText } from "@/components/conversation/transcript";
import { findMyConversation } from "@/db/queries/conversations";
import { getInstitution } from "@/db/queries/institution";
import { now } from "@/lib/clock";
import { topicLabels } from "@/lib/domain/topics";
import { addressKey, refusedByLimit } from "@/server/rate-limit";
import { currentActor } from "@/server/session";
import { allMessages } from "@/server/thread-view";

/** One's own thread as a text file; 404 for any other. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const key = addressKey(request.headers);
  const refusal = await refusedByLimit("chat-transcript-file", key, 10, 60);
  if (refusal) return refusal;
  const { id } = await params;
  const actor = await currentActor();
  const thread = await findMyConversation(actor, id, now());
  if (!thread) return new Response("Not found\n", { status: 404 });
  const [institution, messages] = await Promise.all([getInstitution(), allMessages(actor, id)]);
  const text = transcriptText({
    school: institution.name,
    topic: topicLabels[thread.topic],
    zone: thread.zone ?? institution.zone,
    messages,
  });
  return new Response(text, {
    headers: {
      "content-type": "text/plain; charset=utf-8",
      "content-disposition": 'attachment; filename="chat.txt"',
      "cache-control": "no-store",
    },
  });
}
