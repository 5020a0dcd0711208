"use client";
import { useEffect, useRef } from "react";

const NEAR_PX = 120;

/** A scrolling region that stays at its end as it grows, unless the reader has scrolled up in it. */
export function useFollow(count: number) {
  const region = useRef<HTMLDivElement>(null);
  const wasAtEnd = useRef(true);
  useEffect(() => {
    const element = region.current;
    if (!element) return;
    const note = () => {
      const below = element.scrollHeight - element.scrollTop - element.clientHeight;
      wasAtEnd.current = below < NEAR_PX;
    };
    element.addEventListener("scroll", note, { passive: true });
    return () => element.removeEventListener("scroll", note);
  }, []);
  useEffect(() => {
    const element = region.current;
    if (element && count > 0 && wasAtEnd.current) element.scrollTop = element.scrollHeight;
  }, [count]);
  return region;
}
