"use client";
import { usePathname, useRouter, useSearchParams } from "next/navigation";
import { useEffect } from "react";

/** Shows the times on the visitor's own clock when they have not said which zone they are in. */
export function OwnZone() {
  const router = useRouter();
  const path = usePathname();
  const query = useSearchParams();
  useEffect(() => {
    const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
    if (!own) return;
    // Whatever else stands in the address stays: a day chosen before the script was here, too.
    const stated = new URLSearchParams(query);
    stated.set("zone", own);
    router.replace(`${path}?${stated}`, { scroll: false });
  }, [router, path, query]);
  return null;
}
