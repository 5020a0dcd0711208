"use client";
import { useEffect, useState } from "react";
import { type InboxCounts, listenToDesk } from "./desk-stream";

/** The inbox's numbers: the server's at first, then as they change. */
export function useInboxCounts(rendered: InboxCounts, isOn: boolean): InboxCounts {
  const [counts, setCounts] = useState(rendered);
  const [seen, setSeen] = useState(rendered);
  const key = (of: InboxCounts) => `${of.unassigned}.${of.mine}.${of.unreadMine}`;
  if (key(seen) !== key(rendered)) {
    setSeen(rendered);
    setCounts(rendered);
  }
  useEffect(() => (isOn ? listenToDesk(setCounts) : undefined), [isOn]);
  return counts;
}
