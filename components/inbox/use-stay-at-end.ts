"use client";
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";

/**
 * Keeps the end of a growing list in sight while the reader is at the end, and leaves them where
 * they are otherwise. `hasMore`: something came below while they read above.
 */
export function useStayAtEnd(end: RefObject<HTMLElement | null>, length: number) {
  const isAtEnd = useRef(true);
  const [hasMore, setHasMore] = useState(false);
  const toEnd = () => end.current?.scrollIntoView({ block: "end", behavior: "instant" });

  useEffect(() => {
    const element = end.current;
    if (!element) return;
    const watcher = new IntersectionObserver(([entry]) => {
      isAtEnd.current = entry?.isIntersecting ?? false;
      if (isAtEnd.current) setHasMore(false);
    });
    watcher.observe(element);
    // A form that opens below takes room from the list: its end stays in sight.
    const list = element.parentElement;
    const resized = new ResizeObserver(() => {
      if (list && isAtEnd.current) list.scrollTop = list.scrollHeight;
    });
    if (list) resized.observe(list);
    return () => {
      watcher.disconnect();
      resized.disconnect();
    };
  }, [end]);

  const known = useRef(0);
  useLayoutEffect(() => {
    if (length === known.current) return;
    const isFirst = known.current === 0;
    known.current = length;
    if (isFirst || isAtEnd.current) {
      end.current?.scrollIntoView({ block: "end", behavior: "instant" });
    } else setHasMore(true);
  }, [end, length]);

  return { hasMore, toEnd };
}
