"use client";
import { usePathname, useSearchParams } from "next/navigation";
import { useEffect, useState } from "react";

const EVERY_MS = 20_000;

/**
 * The number of unclaimed requests: the server's at first, asked again every 20 seconds while the
 * page is looked at. It also stands in front of the document's title.
 */
export function useUnclaimedCount(rendered: number): number {
  const [count, setCount] = useState(rendered);
  const [seen, setSeen] = useState(rendered);
  if (seen !== rendered) {
    setSeen(rendered);
    setCount(rendered);
  }
  const pathname = usePathname();
  const query = useSearchParams();

  useEffect(() => {
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
  }, []);

  // The framework writes the page's own title on each navigation, after this component rendered.
  // biome-ignore lint/correctness/useExhaustiveDependencies: address changes bring a new title
  useEffect(() => {
    const mark = () => {
      const plain = document.title.replace(/^(\(\d+\) ?)+/, "");
      // Between two pages there is no title for a moment; a number alone would be read out.
      if (plain === "") return;
      const wanted = count > 0 ? `(${count}) ${plain}` : plain;
      if (document.title !== wanted) document.title = wanted;
    };
    mark();
    const watcher = new MutationObserver(mark);
    watcher.observe(document.head, { childList: true, subtree: true, characterData: true });
    return () => watcher.disconnect();
  }, [count, pathname, query]);

  return count;
}
