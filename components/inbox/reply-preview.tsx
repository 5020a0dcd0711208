"use client";
import { type ReactNode, useState } from "react";
import { fillReply, type ReplyFacts } from "@/lib/domain/chat-text";
import { FilledReply } from "./filled-reply";

type Props = { initial: string; sample: ReplyFacts; children: ReactNode };

/** The field, and below it the words as a student would read them, while they are typed. */
export function ReplyPreview({ initial, sample, children }: Props) {
  const [body, setBody] = useState(initial);
  const filled = fillReply(body, sample);
  return (
    <div
      onInput={(event) => {
        if (event.target instanceof HTMLTextAreaElement) setBody(event.target.value);
      }}
    >
      {children}
      <div className="mt-3 border-l-2 border-rule pl-3 text-14 empty:hidden noscript:hidden">
        {body.trim() ? (
          <>
            <p className="text-ink-2">As Maya would read it:</p>
            <FilledReply {...filled} />
          </>
        ) : null}
      </div>
    </div>
  );
}
