import type { ReactNode } from "react";

export type ShownPane = "list" | "conversation" | "person";

type Props = {
  list: ReactNode;
  conversation: ReactNode;
  person: ReactNode | null;
  /** The one that a phone shows. */
  shown: ShownPane;
};

const listClass: Record<ShownPane, string> = {
  list: "block",
  conversation: "hidden lg:block",
  person: "hidden lg:block",
};
const conversationClass: Record<ShownPane, string> = {
  list: "hidden lg:flex",
  conversation: "flex",
  person: "hidden xl:flex",
};
const personClass: Record<ShownPane, string> = {
  list: "hidden xl:block",
  conversation: "hidden xl:block",
  person: "block",
};

/**
 * Three panes, side by side where there is room and one at a time where there is not. Which one a
 * phone shows is in the address, so it works without a script.
 */
export function InboxPanes({ list, conversation, person, shown }: Props) {
  const columns = person ? "xl:grid-cols-[19rem_minmax(0,1fr)_17rem]" : "";
  return (
    <div
      className={`panes grid min-w-0 grid-cols-[minmax(0,1fr)] lg:grid-cols-[19rem_minmax(0,1fr)] ${columns}`}
    >
      <section
        aria-label="Chats"
        className={`pane no-print bg-sheet lg:border-r lg:border-rule ${listClass[shown]}`}
      >
        {list}
      </section>
      <section
        aria-label="Conversation"
        className={`pane min-w-0 flex-col ${conversationClass[shown]}`}
      >
        {conversation}
      </section>
      {person ? (
        <aside
          aria-label="Person"
          className={`pane min-w-0 px-4 py-5 xl:border-l xl:border-rule ${personClass[shown]}`}
        >
          {person}
        </aside>
      ) : null}
    </div>
  );
}
