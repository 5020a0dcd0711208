import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { InboxPanes, type ShownPane } from "@/components/inbox/inbox-panes";
import { PersonPane } from "@/components/inbox/person-pane";
import { Notice } from "@/components/ui/notice";
import { findConversation } from "@/db/queries/inbox-conversation";
import { listOtherChats } from "@/db/queries/inbox-person";
import { now } from "@/lib/clock";
import { chatTitle, doneWords } from "@/lib/content/inbox-words";
import { inboxPath, viewField } from "@/lib/schemas/inbox";
import { requireStaff } from "@/server/session";
import { ListPane } from "../list-pane";
import { loadInbox } from "../load-inbox";
import { BackToChat } from "./back-to-chat";
import { MaskedChat } from "./masked-chat";
import { OpenChat } from "./open-chat";

// Set below, after the forms: theirs says "Error: " first when there is a problem.
export const metadata: Metadata = { title: null };

type Props = PageProps<"/desk/inbox/[id]">;

export default async function ChatPage({ params, searchParams }: Props) {
  const { id } = await params;
  const asked = await searchParams;
  const view = viewField.parse(asked.view);
  const actor = await requireStaff(inboxPath(view, id));
  const inbox = await loadInbox(actor, view);
  const chat = /^[A-Za-z0-9_-]{1,64}$/.test(id) ? await findConversation(actor, id, now()) : null;
  if (!chat) notFound();
  const isOpen = chat.access === "open";
  const others = isOpen ? await listOtherChats(actor, id, inbox.now) : [];
  const shown: ShownPane = isOpen && asked.pane === "person" ? "person" : "conversation";
  const done = doneWords(asked.done, chat);
  return (
    <>
      <InboxPanes
        shown={shown}
        list={<ListPane inbox={inbox} current={id} isHeading={false} />}
        conversation={
          <>
            {done ? (
              <Notice tone="success" role="status">
                {done}
              </Notice>
            ) : null}
            {isOpen ? (
              <OpenChat chat={chat} actor={actor} inbox={inbox} />
            ) : (
              <MaskedChat chat={chat} inbox={inbox} />
            )}
          </>
        }
        person={
          isOpen ? (
            <>
              <BackToChat chat={chat} view={view} isShown={shown === "person"} />
              <PersonPane
                chat={chat}
                others={others}
                titles={inbox.titles}
                now={inbox.now}
                zone={inbox.zone}
              />
            </>
          ) : null
        }
      />
      <title>{chatTitle(chat.firstName)}</title>
    </>
  );
}
