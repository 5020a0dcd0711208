import { queueForPrograms } from "@/db/queries/drafts";
import { getInstitution } from "@/db/queries/institution";
import { now } from "@/lib/clock";
import { closedWords, waitWords } from "@/lib/content/chat-words";
import { localDate } from "@/lib/domain/zones";
import { dayLabel, timeInZone } from "@/lib/format";
import { recentChatStatus } from "@/server/chat-status";

/** Whether chat is open now, in words: what the pages that are the same for everybody can't say. */
export async function GET(request: Request): Promise<Response> {
  const slug = new URL(request.url).searchParams.get("program") ?? "";
  const at = now();
  const { zone } = await getInstitution();
  // Without a program it is the default queue's: where such a chat would wait.
  const queueId = await queueForPrograms(/^[a-z0-9-]{1,80}$/.test(slug) ? [slug] : []);
  const status = await recentChatStatus(queueId, at);
  return Response.json(
    {
      isOpen: status.isOpen,
      reason: status.reason && closedWords[status.reason],
      wait: status.waitSeconds === null ? null : waitWords(status.waitSeconds),
      promise: waitWords(status.promiseSeconds),
      opens: status.opensAt && opensWords(status.opensAt, zone, at),
    },
    { headers: { "cache-control": "no-store" } },
  );
}

function opensWords(opensAt: Date, zone: string, at: Date): string {
  const day = localDate(opensAt, zone);
  const when = day === localDate(at, zone) ? "today" : dayLabel(day);
  return `${when} at ${timeInZone(opensAt, zone)}`;
}
