"use client";
import { type ReactNode, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { Notice, type NoticeTone } from "./notice";

const never = () => () => undefined;

type Props = { tone?: NoticeTone; title?: string; children?: ReactNode };

/**
 * What the last press did. The pressed button is often gone by then and a status that comes with
 * its page is not read aloud, so whoever lost their place stands here; a reload moves nobody.
 */
export function Answer({ tone = "success", ...props }: Props) {
  const notice = useRef<HTMLDivElement>(null);
  // False where the answer is in the server's HTML: such a page is read from its top anyway.
  const isLive = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const [cameByPress] = useState(isLive);
  const isDue = useRef(cameByPress);
  // A second press may lead to the same address, where this stays and only its words are new.
  useEffect(() => {
    const press = () => {
      isDue.current = true;
    };
    document.addEventListener("submit", press);
    return () => document.removeEventListener("submit", press);
  }, []);
  useEffect(() => {
    if (isDue.current) focusIfLost(notice.current);
    isDue.current = false;
  });
  return <Notice {...props} tone={tone} role="status" ref={notice} />;
}

/** Takes the focus only where what had it is gone. */
export function focusIfLost(element: HTMLElement | null): void {
  const { activeElement, body } = document;
  if (activeElement === null || activeElement === body) element?.focus();
}
