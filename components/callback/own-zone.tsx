"use client";
import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** Shows the times on the visitor's own clock when they have not said which zone they are in. */
export function OwnZone({ shown, path }: { shown: string; path: string }) {
  const router = useRouter();
  useEffect(() => {
    const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
    if (!own || own === shown) return;
    const url = new URL(path, window.location.href);
    url.searchParams.set("zone", own);
    router.replace(`${url.pathname}${url.search}`, { scroll: false });
  }, [router, shown, path]);
  return null;
}
