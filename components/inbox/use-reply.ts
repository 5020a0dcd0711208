"use client";
import { useState } from "react";
import { chatReasons } from "@/lib/content/chat-words";
import { cleanMessage, fillReply, type ReplyFacts } from "@/lib/domain/chat-text";
import { unfilledIn } from "@/lib/domain/inbox";
import { useDraft } from "./drafts";

/** What stands in the reply box, what keeps it from being sent, and what a saved reply adds. */
export function useReply(
  conversationId: string,
  facts: ReplyFacts,
  onSend: (body: string) => void,
  posted: string | undefined,
) {
  const [text, setDraft] = useDraft(conversationId, posted);
  const [problem, setProblem] = useState<string | null>(null);
  const unfilled = unfilledIn(text);

  function setText(next: string) {
    setDraft(next);
    setProblem(null);
  }

  function send() {
    const cleaned = cleanMessage(text);
    if (!cleaned.ok) return setProblem(chatReasons[cleaned.reason] ?? null);
    if (unfilled.length > 0) return setProblem(`Fill in ${unfilled.join(", ")} first.`);
    onSend(text);
    setText("");
  }

  function insert(body: string) {
    const { text: filled } = fillReply(body, facts);
    setText(text.trim() ? `${text.trimEnd()}\n\n${filled}` : filled);
  }

  return { text, setText, unfilled, problem, send, insert };
}
