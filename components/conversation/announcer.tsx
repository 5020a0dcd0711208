"use client";
import { useRef } from "react";
import { newsWords } from "@/lib/content/chat-words";
import type { ChatMessage } from "@/lib/domain/chat";
import { spokenWords } from "./log-rows";

/** As many as can come between two looks; each stays one paragraph, so none is spoken twice. */
const KEPT = 8;

/**
 * Says each message of the other side that comes after the page was opened, once. The log itself is
 * silent: it also holds one's own words, which nobody has to be told.
 */
export function Announcer({ messages }: { messages: readonly ChatMessage[] }) {
  const openedAt = useRef(messages.at(-1)?.seq ?? 0);
  const fresh = messages.filter(({ seq, isMine }) => seq > openedAt.current && !isMine);
  return (
    <div aria-live="polite" className="sr-only" data-announcer>
      {fresh.slice(-KEPT).map((message) => (
        <p key={message.seq}>
          {spokenWords(message, newsWords(message.event ?? "", message.details, "student"))}
        </p>
      ))}
    </div>
  );
}
