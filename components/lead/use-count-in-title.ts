"use client";
import { usePathname, useSearchParams } from "next/navigation";
import { useEffect } from "react";

/** Keeps "(2) " in front of the document's title, or nothing when nobody waits. */
export function useCountInTitle(count: number): void {
  const pathname = usePathname();
  const query = useSearchParams();
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
}
