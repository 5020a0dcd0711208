"use client";
import { useRouter } from "next/navigation";
import { useCallback, useRef } from "react";
import { keyWords } from "@/lib/content/inbox-words";
import { type DeskKey, movedPlace } from "@/lib/domain/inbox";
import { KeyHelp } from "./key-help";
import { openPart, useDeskKeys } from "./use-desk-keys";

/** Single keys of the inbox. */
export function InboxKeys() {
  const router = useRouter();
  const help = useRef<HTMLDialogElement>(null);
  const press = useCallback(
    (key: DeskKey) => {
      if (key === "help") help.current?.showModal();
      else if (key === "next") move(router.push, 1);
      else if (key === "previous") move(router.push, -1);
      else if (key === "reply") document.getElementById("body")?.focus();
      else if (key === "note") openPart("write-note");
      else document.querySelector<HTMLElement>(`form#${key} button[type=submit]`)?.click();
    },
    [router],
  );
  const { isOn, toggle } = useDeskKeys(press);
  return (
    <KeyHelp
      title="Keys of the inbox"
      words={keyWords}
      dialog={help}
      isOn={isOn}
      onSwitch={toggle}
    />
  );
}

/** The chat below or above the open one in the list; only what the list shows. */
function move(go: (href: string) => void, by: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLAnchorElement>("a[data-chat-row]")];
  const current = rows.findIndex((row) => row.getAttribute("aria-current") === "true");
  const next = rows[movedPlace(current, by, rows.length)];
  if (!next || next === rows[current]) return;
  next.focus();
  go(next.getAttribute("href") ?? "/desk/inbox");
}
