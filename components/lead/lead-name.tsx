"use client";
import { useEffect, useRef } from "react";
import { focusIfLost } from "@/components/ui/focus";

type Props = { requestId: string; children: string };

/** The request that this tab showed last. */
let shown: string | null = null;

/** Whose request it is. Whoever comes from another one stands here: the link they pressed is gone. */
export function LeadName({ requestId, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (shown !== null && shown !== requestId) focusIfLost(heading.current);
    shown = requestId;
  }, [requestId]);
  return (
    <h1 ref={heading} tabIndex={-1} className="text-30">
      {children}
    </h1>
  );
}
