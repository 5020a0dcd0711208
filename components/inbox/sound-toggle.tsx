"use client";
import { useEffect, useRef, useState } from "react";
import { chime, isSoundOn, setSound } from "./chime";
import { listenToDesk } from "./desk-stream";

/** A tone when somebody new waits. The switch shows once the script runs: without it, no sound. */
export function SoundToggle({ unassigned }: { unassigned: number }) {
  const [isOn, setIsOn] = useState<boolean | null>(null);
  const known = useRef(unassigned);
  useEffect(() => setIsOn(isSoundOn()), []);
  useEffect(() => {
    return listenToDesk((counts) => {
      if (counts.unassigned > known.current && isSoundOn()) chime();
      known.current = counts.unassigned;
    });
  }, []);
  if (isOn === null) return null;
  return (
    <button
      type="button"
      aria-pressed={isOn}
      onClick={() => {
        setSound(!isOn);
        setIsOn(!isOn);
        // The press is what lets the browser sound at all, and it lets one hear what will come.
        if (!isOn) chime();
      }}
      className="inline-flex min-h-8 items-center gap-1 text-14 text-accent underline underline-offset-4 hover:bg-accent-wash pointer-coarse:min-h-11"
    >
      Sound for new chats: {isOn ? "on" : "off"}
    </button>
  );
}
