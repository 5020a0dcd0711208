"use client";
import { useEffect, useId, useRef, useState } from "react";
import { matchingReplies, movedPlace } from "@/lib/domain/inbox";

export type ReplyChoice = { id: string; title: string; body: string; isShared: boolean };

type Props = {
  replies: ReplyChoice[];
  onChoose: (reply: ReplyChoice) => void;
  onClose: () => void;
};

/** Saved replies to filter and choose from, by keyboard alone if one likes. */
export function SavedReplyList({ replies, onChoose, onClose }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const chosenOption = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState("");
  const [place, setPlace] = useState(0);
  const found = matchingReplies(replies, typed);
  const current = found[place];

  useEffect(() => {
    field.current?.focus();
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another place is another option
  useEffect(() => {
    // Newer browsers answer with a promise, which is no clean-up.
    chosenOption.current?.scrollIntoView({ block: "nearest" });
  }, [place]);

  function onKeyDown(event: React.KeyboardEvent) {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === 1 || by === -1) setPlace(movedPlace(place, by, found.length));
    else if (event.key === "Enter") {
      if (current) onChoose(current);
    } else if (event.key === "Escape") onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div className="mb-2 rounded border border-edge bg-sheet p-2">
      <div className="flex flex-wrap items-center gap-2">
        <label htmlFor={`${id}-field`} className="text-14 font-semibold">
          Saved replies
        </label>
        <input
          ref={field}
          id={`${id}-field`}
          type="text"
          role="combobox"
          aria-expanded="true"
          aria-autocomplete="list"
          aria-controls={`${id}-list`}
          aria-activedescendant={current ? `${id}-${current.id}` : undefined}
          value={typed}
          autoComplete="off"
          onChange={(event) => {
            setTyped(event.target.value);
            setPlace(0);
          }}
          onKeyDown={onKeyDown}
          className="min-h-9 min-w-40 flex-1 rounded border border-edge bg-sheet px-2"
        />
        <button
          type="button"
          onClick={onClose}
          className="link min-h-9 text-14 pointer-coarse:min-h-11"
        >
          Close
        </button>
      </div>
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label="Saved replies"
        className="mt-2 max-h-52 overflow-y-auto"
      >
        {found.map((reply, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are the field's
          // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names it
          <div
            key={reply.id}
            ref={index === place ? chosenOption : undefined}
            id={`${id}-${reply.id}`}
            role="option"
            aria-selected={index === place}
            onClick={() => onChoose(reply)}
            className="cursor-pointer rounded border-l-3 border-transparent px-2 py-1.5 hover:bg-accent-wash aria-selected:border-accent aria-selected:bg-accent-wash"
          >
            <span className="font-semibold">{reply.title}</span>
            {reply.isShared ? null : <span className="text-14 text-ink-2"> · yours</span>}
            <span className="line-clamp-2 text-14 text-ink-2">{reply.body}</span>
          </div>
        ))}
      </div>
      <p role="status" className="px-2 text-14 text-ink-2">
        {found.length === 0 ? "None holds these words." : ""}
      </p>
    </div>
  );
}
