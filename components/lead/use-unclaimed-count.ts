"use client";
import { useEffect, useState } from "react";

const EVERY_MS = 20_000;

/**
 * The number of unclaimed requests: the server's at first, asked again every 20 seconds while the
 * page is looked at; not by who has no such list.
 */
export function useUnclaimedCount(rendered: number, isListed: boolean): number {
  const [count, setCount] = useState(rendered);
  const [seen, setSeen] = useState(rendered);
  if (seen !== rendered) {
    setSeen(rendered);
    setCount(rendered);
  }

  useEffect(() => {
    if (!isListed) return;
    let isGone = false;
    async function ask() {
      if (document.visibilityState !== "visible") return;
      // Offline or signed out: the last number stays, and the next look asks again.
      const answer = await fetch("/api/desk/count", { cache: "no-store" }).catch(() => null);
      if (isGone || !answer?.ok) return;
      const { unclaimed } = (await answer.json()) as { unclaimed: number };
      setCount(unclaimed);
    }
    const timer = setInterval(ask, EVERY_MS);
    document.addEventListener("visibilitychange", ask);
    return () => {
      isGone = true;
      clearInterval(timer);
      document.removeEventListener("visibilitychange", ask);
    };
  }, [isListed]);

  return count;
}
