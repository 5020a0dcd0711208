import type { Metadata } from "next";
import { ButtonLink } from "@/components/ui/button";
import type { ConversationForPerson } from "@/db/queries/conversation-view";
import { listMyConversations } from "@/db/queries/conversations";
import { getInstitution } from "@/db/queries/institution";
import { now } from "@/lib/clock";
import { topicLabels } from "@/lib/domain/topics";
import { localDate } from "@/lib/domain/zones";
import { dayLabel } from "@/lib/format";
import { requireStudent } from "@/server/session";

export const metadata: Metadata = { title: "My chats" };

/** Every chat of the account, the newest first, begun in whichever browser. */
export default async function ChatsPage() {
  const actor = await requireStudent("/my/chats");
  const at = now();
  const [chats, { zone }] = await Promise.all([listMyConversations(actor, at), getInstitution()]);
  return (
    <div className="max-w-3xl pb-10">
      <h1 className="text-42">My chats</h1>
      {chats.length > 0 ? (
        <ul className="mt-6 border-t border-rule">
          {chats.map((chat) => (
            <li key={chat.id} className="border-b border-rule py-4">
              <h2 className="text-22">
                <a href={`/talk/chat/${chat.id}`} className="link">
                  {topicLabels[chat.topic]}
                </a>
              </h2>
              <p className="mt-1 text-16 text-ink-2">
                {dayLabel(
                  localDate(chat.openedAt, chat.zone ?? zone),
                  localDate(at, chat.zone ?? zone),
                )}
                {" · "}
                {whereItStands(chat)}
              </p>
            </li>
          ))}
        </ul>
      ) : (
        <p className="mt-4 text-ink-2">
          You have not chatted with us yet. A chat that you begin while signed in, or before you
          sign in on the same device, is kept here.
        </p>
      )}
      <p className="mt-6">
        <ButtonLink href="/talk/chat">Chat with a counselor</ButtonLink>
      </p>
    </div>
  );
}

function whereItStands({ state, counselor, isClaimed, promisedRequest }: ConversationForPerson) {
  if (promisedRequest) return `booked as ${promisedRequest.reference}`;
  if (state === "resolved") return "ended";
  return isClaimed ? `with ${counselor ?? "a counselor"}` : "waiting for a counselor";
}
