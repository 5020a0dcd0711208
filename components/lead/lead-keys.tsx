"use client";
import { useCallback, useRef } from "react";
import { KeyHelp } from "@/components/inbox/key-help";
import { openPart, useDeskKeys } from "@/components/inbox/use-desk-keys";
import { leadKeyWords } from "@/lib/content/desk-messages";
import type { DeskKey } from "@/lib/domain/inbox";

/** Single keys of one request: the same letters as in the inbox. */
export function LeadKeys() {
  const help = useRef<HTMLDialogElement>(null);
  const press = useCallback((key: DeskKey) => {
    if (key === "help") help.current?.showModal();
    else if (key === "next") click("main a[rel=next]");
    else if (key === "previous") click("main a[rel=prev]");
    else if (key === "reply") openPart("write-reply");
    else if (key === "note") openPart("write-note");
    else if (key === "claim") click("[data-key=claim] button");
    else click("[data-key=close] button");
  }, []);
  const { isOn, toggle } = useDeskKeys(press);
  return (
    <KeyHelp
      title="Keys of a request"
      words={leadKeyWords}
      dialog={help}
      isOn={isOn}
      onSwitch={toggle}
    />
  );
}

function click(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.click();
}
