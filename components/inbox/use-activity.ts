"use client";
import { useEffect } from "react";
import { keep, readKept } from "./chime";

const KEPT = "waymark-desk-active";
const NOTED_EVERY_MS = 5000;

/** Ten minutes without a press in any tab of the desk. */
export const IDLE_MS = 10 * 60_000;

/** Notes presses, keys and scrolling, for all tabs of this browser together. */
export function useActivity(): void {
  useEffect(() => {
    let noted = 0;
    const note = () => {
      if (Date.now() - noted < NOTED_EVERY_MS) return;
      noted = Date.now();
      keep(KEPT, String(noted));
    };
    note();
    const kinds = ["pointerdown", "pointermove", "keydown", "wheel", "touchmove"] as const;
    for (const kind of kinds) addEventListener(kind, note, { passive: true });
    return () => {
      for (const kind of kinds) removeEventListener(kind, note);
    };
  }, []);
}

export function isIdle(): boolean {
  const last = Number(readKept(KEPT));
  // Nothing kept: the browser keeps nothing, so nobody is called idle.
  return last > 0 && Date.now() - last > IDLE_MS;
}
