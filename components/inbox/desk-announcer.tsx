"use client";
import { useRef } from "react";
import { newsWords } from "@/lib/content/chat-words";
import type { ChatMessage } from "@/lib/domain/chat";

/** As many as can come between two looks; each stays one paragraph, so none is spoken twice. */
const KEPT = 8;

type Props = { messages: readonly ChatMessage[]; personName: string };

/**
 * Says each message that comes while the chat is open, once. The log itself is silent: it also
 * holds one's own words, and what was there before.
 */
export function DeskAnnouncer({ messages, personName }: Props) {
  const openedAt = useRef(messages.at(-1)?.seq ?? 0);
  const fresh = messages.filter(({ seq, isMine }) => seq > openedAt.current && !isMine);
  return (
    <div aria-live="polite" className="sr-only">
      {fresh.slice(-KEPT).map((message) => (
        <p key={message.seq}>{spokenWords(message, personName)}</p>
      ))}
    </div>
  );
}

function spokenWords(message: ChatMessage, personName: string): string {
  if (message.sender === "system") return newsWords(message.event ?? "", message.details, "staff");
  const by = message.sender === "person" ? personName : (message.author ?? "Staff");
  return `${by}: ${message.body}`;
}
