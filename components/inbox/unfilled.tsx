"use client";
import type { RefObject } from "react";

type Props = { names: string[]; box: RefObject<HTMLTextAreaElement | null> };

/** What a saved reply could not fill by itself: each name leads to its place in the words. */
export function Unfilled({ names, box }: Props) {
  if (names.length === 0) return null;

  function select(name: string) {
    const field = box.current;
    const place = field?.value.indexOf(name) ?? -1;
    if (!field || place < 0) return;
    field.focus();
    field.setSelectionRange(place, place + name.length);
  }

  return (
    <p className="mb-2 rounded border border-mark bg-mark-wash px-3 py-1.5 text-14">
      <strong className="text-mark">Fill in before you send:</strong>{" "}
      {names.map((name) => (
        <button
          key={name}
          type="button"
          onClick={() => select(name)}
          className="mr-2 inline-flex min-h-6 items-center rounded border border-mark px-1.5 font-semibold text-mark pointer-coarse:min-h-11"
        >
          {name}
        </button>
      ))}
    </p>
  );
}
