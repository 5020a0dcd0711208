"use client";
import { useEffect, useRef } from "react";
import { buttonClass } from "@/components/ui/button";

type Props = { phone: string; words: string; isNew: boolean };

/**
 * Hands an allowed call to the phone: a `tel:` link that has the focus right after the gate said
 * yes, so Enter dials. It does not press itself: browsers answer that with a dialog of the system,
 * or with nothing, and either would stand between the counselor and the outcome.
 */
export function CallHandOff({ phone, words, isNew }: Props) {
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (isNew) link.current?.focus();
  }, [isNew]);
  return (
    <a ref={link} href={`tel:${phone}`} className={buttonClass("solid", "public")}>
      {words}
    </a>
  );
}
