"use client";
import type { KeyboardEvent, RefObject } from "react";

type Props = {
  box: RefObject<HTMLTextAreaElement | null>;
  personName: string;
  text: string;
  problem: string | null;
  onText: (text: string) => void;
  onSlash: () => void;
  onEnter: () => void;
};

export function ReplyBox({ box, personName, text, problem, onText, onSlash, onEnter }: Props) {
  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (event.key === "/" && text === "") {
      event.preventDefault();
      onSlash();
    }
    // A phone's Enter key is for a new line; while a word is being composed, Enter ends the word.
    const isNewLine = event.shiftKey || matchMedia("(pointer: coarse)").matches;
    if (event.key !== "Enter" || isNewLine || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onEnter();
  }

  return (
    <>
      <p
        id="reply-problem"
        role="alert"
        className="mb-1 text-14 font-semibold text-mark empty:hidden"
      >
        {problem}
      </p>
      <label htmlFor="body" className="text-14 font-semibold">
        Reply to {personName}
      </label>
      <textarea
        ref={box}
        id="body"
        name="body"
        rows={3}
        value={text}
        aria-describedby="reply-problem reply-hint"
        aria-invalid={problem ? true : undefined}
        aria-keyshortcuts="r"
        onChange={(event) => onText(event.target.value)}
        onKeyDown={onKeyDown}
        className="mt-1 block w-full rounded border border-edge bg-sheet px-3 py-2 text-16 aria-invalid:border-2 aria-invalid:border-mark"
      />
    </>
  );
}
