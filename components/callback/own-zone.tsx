"use client";
import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** Shows the times on the visitor's own clock when they have not said which zone they are in. */
export function OwnZone() {
  const router = useRouter();
  useEffect(() => {
    const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
    if (!own) return;
    // Whatever else stands in the address stays: a day chosen before the script was here, too.
    const url = new URL(window.location.href);
    url.searchParams.set("zone", own);
    router.replace(`${url.pathname}${url.search}`, { scroll: false });
  }, [router]);
  return null;
}
