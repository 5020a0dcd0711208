"use client";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { focusIfLost, useIsLive } from "./focus";
import { Notice, type NoticeTone } from "./notice";

type Props = { tone?: NoticeTone; title?: string; children?: ReactNode };

/**
 * What the last press did. The pressed button is often gone by then and a status that comes with
 * its page is not read aloud, so whoever lost their place stands here; a reload moves nobody.
 */
export function Answer({ tone = "success", ...props }: Props) {
  const notice = useRef<HTMLDivElement>(null);
  // False where the answer is in the server's HTML: such a page is read from its top anyway.
  const [cameByPress] = useState(useIsLive());
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
