"use client";
import { useEffect, useRef, useState } from "react";
import { useIsLive } from "./use-is-live";

export const CHAT_NAME_ID = "chat-name";

/** Whose chat it is. Whoever comes from another one stands here; a reload moves nobody. */
export function ChatName({ children }: { children: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [isOtherPage] = useState(useIsLive());
  useEffect(() => {
    if (isOtherPage) focusIfLost(heading.current);
  }, [isOtherPage]);
  return (
    <h1 ref={heading} id={CHAT_NAME_ID} tabIndex={-1} className="text-22">
      {children}
    </h1>
  );
}

/** Takes the focus only where what had it is gone. The end of the thread stays in sight. */
export function focusIfLost(element: HTMLElement | null): void {
  const { activeElement, body } = document;
  if (activeElement === null || activeElement === body) element?.focus({ preventScroll: true });
}
