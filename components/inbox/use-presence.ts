"use client";
import { useCallback, useEffect, useRef, useState } from "react";
import { listenToTicks } from "./desk-stream";
import { isIdle, useActivity } from "./use-activity";

const EVERY_MS = 15_000;

export type PresenceStatus = "available" | "away";
/** `idle`: Available was chosen, and nobody pressed anything for ten minutes. */
export type ShownPresence = PresenceStatus | "idle" | "lapsed";
/** "lapsed" is rendered for those without a script alone: with one the next beat says so. */
export type RenderedPresence = PresenceStatus | "lapsed";

type Presence = { shown: ShownPresence; renew: () => void };

/**
 * Keeps "Available" alive while the inbox is open: a heartbeat every 15 seconds. An idle page says
 * so and no chats come; a press within a few minutes brings them back, later Available is chosen anew.
 */
export function usePresence(rendered: RenderedPresence): Presence {
  // What the last beat said, and of which choice: a later choice is never overruled by it.
  const [heard, setHeard] = useState<{ of: RenderedPresence; shown: ShownPresence } | null>(null);
  // Why it is Away now is not forgotten when the page is drawn anew with it.
  const isOfThis = heard?.of === rendered || (heard?.shown === "lapsed" && rendered === "away");
  const shown = heard && isOfThis ? heard.shown : rendered;
  useActivity();

  const choices = useRef(0);

  const beat = useCallback(async () => {
    const isAway = isIdle();
    const before = choices.current;
    const answer = await fetch("/api/desk/presence", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ isIdle: isAway }),
      cache: "no-store",
      // Offline: the lease runs out by itself, and the next beat tries again.
    }).catch(() => null);
    if (!answer?.ok) return;
    const { status } = (await answer.json()) as { status: PresenceStatus };
    // It was asked before the choice that it would speak of.
    if (before !== choices.current) return;
    setHeard({
      of: rendered,
      shown: status === "away" ? "lapsed" : isAway ? "idle" : "available",
    });
  }, [rendered]);

  useEffect(() => {
    if (rendered !== "available") return;
    let last = 0;
    const tick = () => {
      // Two clocks drive it; a beat that is due twice is sent once.
      if (last > 0 && performance.now() - last < EVERY_MS / 2) return;
      last = performance.now();
      void beat();
    };
    tick();
    // A tab in the background has its timers slowed to one a minute; the stream's own beat is not.
    const stop = listenToTicks(tick);
    const timer = setInterval(tick, EVERY_MS);
    return () => {
      stop();
      clearInterval(timer);
      setHeard((last) => (last?.shown === "lapsed" ? last : null));
    };
  }, [rendered, beat]);

  // Back after a pause: the next press says so at once, not with the next beat.
  useEffect(() => {
    if (shown !== "idle") return;
    const back = () => void beat();
    addEventListener("pointerdown", back, { once: true });
    addEventListener("keydown", back, { once: true });
    return () => {
      removeEventListener("pointerdown", back);
      removeEventListener("keydown", back);
    };
  }, [shown, beat]);

  // Chosen anew after a pause, it is the choice that was rendered: what was heard of it is over.
  const renew = useCallback(() => {
    choices.current += 1;
    setHeard(null);
  }, []);
  return { shown, renew };
}
