import { ChatHeading } from "@/components/inbox/chat-heading";
import { NoteForm } from "@/components/inbox/note-form";
import { Thread } from "@/components/inbox/thread";
import { listColleagues } from "@/db/queries/inbox-colleagues";
import type { ConversationForStaff } from "@/db/queries/inbox-conversation";
import { listMessages } from "@/db/queries/messages";
import { listSavedReplies } from "@/db/queries/saved-replies";
import type { Actor } from "@/lib/auth/actor";
import { chatTitle } from "@/lib/content/inbox-words";
import { localDate } from "@/lib/domain/zones";
import { newId } from "@/lib/id";
import { chatNoteAction, chatReplyAction } from "../actions";
import type { Inbox } from "../load-inbox";
import { ChatMoves, ChatPresses } from "./chat-moves";
import { replyFacts } from "./reply-facts";

type Props = { chat: ConversationForStaff; actor: Actor; inbox: Inbox };

/** The last words of a chat: a thread of thousands would weigh the desk down. */
const SHOWN = 500;

/** A chat with what was said in it, and the two ways to write: to the person, or not. */
export async function OpenChat({ chat, actor, inbox }: Props) {
  const { view, titles, now, zone } = inbox;
  const [messages, colleagues, replies, facts] = await Promise.all([
    listMessages(actor, chat.id, { after: Math.max(0, chat.lastSeq - SHOWN) }),
    listColleagues(actor, chat.id, now),
    chat.canPost ? listSavedReplies(actor, chat.queueId) : [],
    replyFacts(actor, chat, titles),
  ]);
  const newest = chat.notes.at(-1)?.id ?? "none";
  return (
    <>
      <ChatHeading chat={chat} view={view} titles={titles} now={now} zone={zone}>
        <ChatPresses chat={chat} view={view} />
      </ChatHeading>
      {chat.lastSeq > SHOWN ? (
        <p className="shrink-0 px-4 text-14 text-ink-2 lg:px-6">
          Only the last {SHOWN} messages are shown.
        </p>
      ) : null}
      <Thread
        key={chat.id}
        id={chat.id}
        view={view}
        personName={chat.firstName ?? "this person"}
        state={{ version: chat.version, canPost: chat.canPost }}
        personSeq={chat.personSeq}
        initial={messages}
        notes={chat.notes}
        zone={zone}
        today={localDate(now, zone)}
        titles={titles}
        replies={replies}
        facts={facts}
        messageId={newId()}
        action={chatReplyAction}
      />
      <div className="no-print grid shrink-0 gap-2 px-4 pb-4 lg:px-6">
        <NoteForm
          key={newest}
          action={chatNoteAction}
          conversationId={chat.id}
          view={view}
          title={chatTitle(chat.firstName)}
          submitKey={newId()}
        />
        <ChatMoves chat={chat} view={view} colleagues={colleagues} />
      </div>
    </>
  );
}
