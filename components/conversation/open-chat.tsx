import { ButtonLink } from "@/components/ui/button";
import type { ConversationForPerson } from "@/db/queries/conversation-view";
import { topicLabels } from "@/lib/domain/topics";

/** The chat that goes on: the first thing on one's page, because somebody may be waiting there. */
export function OpenChat({ chat }: { chat: ConversationForPerson }) {
  return (
    <section
      aria-labelledby="open-chat"
      className="mt-8 rounded border border-rule border-l-4 border-l-accent bg-sheet px-5 py-5 sm:px-7"
    >
      <h2 id="open-chat" className="text-18">
        Your open chat
      </h2>
      <p className="mt-1 font-serif text-30">{topicLabels[chat.topic]}</p>
      <p className="mt-1">
        {chat.isClaimed
          ? `${chat.counselor ?? "A counselor"} is with you.`
          : "No counselor has it yet."}
      </p>
      <p className="mt-4">
        <ButtonLink variant="solid" href={`/talk/chat/${chat.id}`}>
          Go on with the chat
        </ButtonLink>
      </p>
    </section>
  );
}
