import type { ConversationForPerson } from "@/db/queries/conversation-view";
import { topicLabels } from "@/lib/domain/topics";
import { timeInZone } from "@/lib/format";

type Props = { thread: ConversationForPerson; isInPanel: boolean; now: Date; zone: string };

/** What the chat is about and who is there, in one line. */
export function ThreadHead({ thread, isInPanel, now, zone }: Props) {
  return (
    <header>
      <h1 className={isInPanel ? "text-22" : "text-22 leading-tight sm:text-42"}>
        <span className="sr-only">Chat: </span>
        {topicLabels[thread.topic]}
      </h1>
      <p className="mt-1 text-16 text-ink-2">{whereItStands(thread, now, zone)}</p>
    </header>
  );
}

function whereItStands(thread: ConversationForPerson, now: Date, zone: string): string {
  const { state, counselor, promisedBy, firstAnsweredAt } = thread;
  if (state === "resolved") {
    return thread.canPost
      ? "This chat has ended. Write again within 24 hours to go on with it."
      : "This chat has ended.";
  }
  if (thread.isClaimed) return `${counselor ?? "A counselor"} is with you.`;
  if (firstAnsweredAt) return "Somebody goes on with you shortly.";
  if (promisedBy && promisedBy > now) {
    return `Waiting for a counselor. An answer is promised by ${timeInZone(promisedBy, zone)}.`;
  }
  return promisedBy
    ? "No counselor was free in time. We are sorry; what you wrote is not lost."
    : "No counselor is free for chats right now. What you wrote is not lost.";
}
