"use client";
import { useEffect, useRef } from "react";
import { buttonClass } from "@/components/ui/button";

type Props = { phone: string; words: string; isNew: boolean };

/** Hands an allowed call to the phone: a link, pressed by itself right after the gate said yes. */
export function CallHandOff({ phone, words, isNew }: Props) {
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (!isNew) return;
    // A reload or Back must not dial again: the mark of the new call leaves the address first.
    const here = new URL(window.location.href);
    if (!here.searchParams.has("call")) return;
    here.searchParams.delete("call");
    window.history.replaceState(window.history.state, "", here);
    link.current?.click();
  }, [isNew]);
  return (
    <a ref={link} href={`tel:${phone}`} className={buttonClass("solid", "public")}>
      {words}
    </a>
  );
}
