"use client";
import { useEffect, useState } from "react";

/**
 * Where "New messages" is drawn: after the last one that was there when the reader looked away.
 * Answering takes the line away.
 */
export function useNewLine(lastSeq: number, sending: number, seenSeq: number | null) {
  const [after, setAfter] = useState<number | null>(seenSeq);
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === "hidden") setAfter(lastSeq);
    };
    document.addEventListener("visibilitychange", look);
    return () => document.removeEventListener("visibilitychange", look);
  }, [lastSeq]);
  useEffect(() => {
    if (sending > 0) setAfter(null);
  }, [sending]);
  return after;
}
