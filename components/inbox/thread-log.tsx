"use client";
import { useRef } from "react";
import type { ChatMessage } from "@/lib/domain/chat";
import type { Sending } from "@/lib/domain/chat-log";
import { type ItemContext, ThreadItem } from "./thread-item";
import { type ThreadNote, threadRows } from "./thread-rows";
import { useStayAtEnd } from "./use-stay-at-end";

type Props = {
  messages: readonly ChatMessage[];
  pending: readonly Sending[];
  notes: readonly ThreadNote[];
  /** How far the last own message came, in words. */
  delivery: string | null;
  context: ItemContext;
};

/** The thread, oldest first, with its end in sight. */
export function ThreadLog({ messages, pending, notes, delivery, context }: Props) {
  const end = useRef<HTMLDivElement>(null);
  const rows = threadRows(messages, pending, notes, context.zone);
  const { hasMore, toEnd } = useStayAtEnd(end, rows.length);
  return (
    <div className="relative flex min-h-48 flex-1 flex-col">
      <div
        role="log"
        aria-live="off"
        aria-label={`Chat with ${context.personName}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard
        tabIndex={0}
        className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-4 py-3 -outline-offset-3 lg:px-6"
      >
        <ol>
          {rows.map((row) => (
            <ThreadItem key={row.key} row={row} context={context} />
          ))}
        </ol>
        <p className="text-right text-14 text-ink-2 empty:hidden">{delivery}</p>
        <div ref={end} id="latest" className="h-px" />
      </div>
      {hasMore ? (
        <button
          type="button"
          onClick={toEnd}
          className="absolute inset-x-0 bottom-2 mx-auto min-h-9 w-fit rounded border border-mark bg-mark-wash px-3 text-14 font-semibold text-mark pointer-coarse:min-h-11"
        >
          New messages below
        </button>
      ) : null}
    </div>
  );
}
