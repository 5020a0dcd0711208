"use client";
import { buttonClass } from "@/components/ui/button";
import { Key } from "./key";

type Props = { isListOpen: boolean; onList: () => void };

export function ReplyButtons({ isListOpen, onList }: Props) {
  return (
    <div className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-2">
      <button type="submit" className={buttonClass("solid", "desk", "pointer-coarse:min-h-11")}>
        Send
      </button>
      <button
        type="button"
        aria-expanded={isListOpen}
        onClick={onList}
        className={buttonClass("outline", "desk", "noscript:hidden pointer-coarse:min-h-11")}
      >
        Saved replies <Key name="/" />
      </button>
      <span id="reply-hint" className="text-14 text-ink-2 noscript:hidden pointer-coarse:hidden">
        Enter sends, Shift and Enter begins a new line.
      </span>
    </div>
  );
}
