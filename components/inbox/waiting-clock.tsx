"use client";
import { useEffect, useState } from "react";
import { waitingText } from "@/lib/domain/waiting";
import { ClockIcon } from "./icons";

const EVERY_MS = 15_000;

type Props = {
  /** Seconds waited when the server rendered: its clock, not the browser's, counts from there. */
  seconds: number;
  /** Seconds after which the promised answer is late. */
  promised: number | null;
};

/** How long somebody waits, growing while it is looked at; ochre and "late" past the promise. */
export function WaitingClock({ seconds, promised }: Props) {
  const waited = seconds + useElapsed(seconds);
  const isLate = promised !== null && waited > promised;
  return (
    <span className={`whitespace-nowrap ${isLate ? "font-semibold text-mark" : "text-ink"}`}>
      <ClockIcon /> {isLate ? "Late: waits" : "Waits"} {waitingText(Math.floor(waited / 60))}
    </span>
  );
}

/** Seconds since `start` was rendered. */
function useElapsed(start: number): number {
  const [elapsed, setElapsed] = useState({ start, seconds: 0 });
  useEffect(() => {
    const from = performance.now();
    const tick = () => setElapsed({ start, seconds: (performance.now() - from) / 1000 });
    const timer = setInterval(tick, EVERY_MS);
    return () => clearInterval(timer);
  }, [start]);
  return elapsed.start === start ? elapsed.seconds : 0;
}
