"use client";
import { useEffect, useRef, useState } from "react";
import { focusIfLost, useIsLive } from "@/components/ui/focus";

export const CHAT_NAME_ID = "chat-name";

/**
 * Whose chat it is. Whoever comes from another one stands here, with the end of the thread in
 * sight; a reload moves nobody.
 */
export function ChatName({ children }: { children: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [isOtherPage] = useState(useIsLive());
  useEffect(() => {
    if (isOtherPage) focusIfLost(heading.current, { preventScroll: true });
  }, [isOtherPage]);
  return (
    <h1 ref={heading} id={CHAT_NAME_ID} tabIndex={-1} className="text-22">
      {children}
    </h1>
  );
}
