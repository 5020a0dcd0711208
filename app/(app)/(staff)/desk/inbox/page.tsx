import type { Metadata } from "next";
import { InboxPanes } from "@/components/inbox/inbox-panes";
import { Notice } from "@/components/ui/notice";
import { inboxDone } from "@/lib/content/inbox-words";
import { inboxPath, viewField } from "@/lib/schemas/inbox";
import { requireStaff } from "@/server/session";
import { ListPane } from "./list-pane";
import { loadInbox } from "./load-inbox";

export const metadata: Metadata = { title: "Inbox · Desk" };

export default async function InboxPage({ searchParams }: PageProps<"/desk/inbox">) {
  const asked = await searchParams;
  const view = viewField.parse(asked.view);
  const actor = await requireStaff(inboxPath(view));
  const inbox = await loadInbox(actor, view);
  const done = typeof asked.done === "string" ? inboxDone[asked.done] : undefined;
  return (
    <InboxPanes
      shown="list"
      list={
        <>
          {done ? (
            <Notice tone="success" role="status">
              {done}
            </Notice>
          ) : null}
          <ListPane inbox={inbox} current={null} isHeading />
        </>
      }
      conversation={
        <div className="px-6 py-10 text-ink-2">
          <p className="measure">
            {inbox.rows.length > 0
              ? "Choose a chat from the list. J and K move through it."
              : "A new chat shows in the list by itself."}
          </p>
        </div>
      }
      person={null}
    />
  );
}
