"use client";
import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { listenToDesk } from "./desk-stream";

const AT_MOST_EVERY_MS = 1000;

/** Renders the lists afresh when something in the queues changed, once a second at most. */
export function InboxRefresh() {
  const router = useRouter();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | null = null;
    let last = 0;
    const stop = listenToDesk(() => {
      if (timer) return;
      const wait = Math.max(0, last + AT_MOST_EVERY_MS - performance.now());
      timer = setTimeout(() => {
        timer = null;
        last = performance.now();
        router.refresh();
      }, wait);
    });
    return () => {
      stop();
      if (timer) clearTimeout(timer);
    };
  }, [router]);
  return null;
}
