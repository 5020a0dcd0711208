"use client";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";

type Props = {
  /** How long until then, by the server's clock: the browser's own may be an hour off. */
  inMs: number;
  words: string;
};

/** A timer can't be set further ahead; whoever keeps a page open that long loads it again. */
const LONGEST_MS = 2_000_000_000;
const FIRST_RETRY_MS = 1000;
const LAST_RETRY_MS = 30_000;

/**
 * Shows the page anew at the instant when its answer changes. The server decides again: where its
 * clock is not there yet, this asks a little later. A browser that slept asks when it wakes up.
 */
export function TurnAt({ inMs, words }: Props) {
  const { refresh } = useRouter();
  const [isWatching, setWatching] = useState(false);
  useEffect(() => {
    const turnsAt = performance.now() + inMs;
    let pause = FIRST_RETRY_MS;
    let timer = 0;
    const turn = () => {
      refresh();
      timer = window.setTimeout(turn, pause);
      pause = Math.min(pause * 2, LAST_RETRY_MS);
    };
    const wake = () => {
      if (document.hidden) return;
      window.clearTimeout(timer);
      const left = turnsAt - performance.now();
      timer = window.setTimeout(turn, Math.min(Math.max(left, 0), LONGEST_MS));
    };
    wake();
    setWatching(true);
    document.addEventListener("visibilitychange", wake);
    return () => {
      window.clearTimeout(timer);
      document.removeEventListener("visibilitychange", wake);
    };
  }, [inMs, refresh]);
  return isWatching ? <span className="mr-3 text-ink-2">{words}</span> : null;
}
