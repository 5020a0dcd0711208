"use client";
import { useCallback, useSyncExternalStore } from "react";

// What was begun in each chat, as long as the page lives: nothing of it goes into the browser's
// storage, because a draft may hold what a person told in confidence.
const drafts = new Map<string, string>();
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function write(conversationId: string, text: string): void {
  drafts.set(conversationId, text);
  for (const listener of listeners) listener();
}

/**
 * The words typed in one chat's reply box; another chat has its own. `posted`: what a post without
 * a script brought back, until something is typed.
 */
export function useDraft(conversationId: string, posted = ""): [string, (text: string) => void] {
  const text = useSyncExternalStore(
    subscribe,
    () => drafts.get(conversationId) ?? posted,
    () => posted,
  );
  const set = useCallback((next: string) => write(conversationId, next), [conversationId]);
  return [text, set];
}

/** Puts words that could not be sent back into the reply box, before what stands there now. */
export function keepDraft(conversationId: string, words: string): void {
  const typed = drafts.get(conversationId)?.trim();
  write(conversationId, typed ? `${words}\n\n${typed}` : words);
}
