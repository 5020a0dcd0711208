"use client";
import { useSyncExternalStore } from "react";

const never = () => () => undefined;

/** False in the server's HTML and while the browser takes it over; true from then on. */
export function useIsLive(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}

/** Takes the focus only where what had it is gone. */
export function focusIfLost(element: HTMLElement | null, options?: FocusOptions): void {
  const { activeElement, body } = document;
  if (activeElement === null || activeElement === body) element?.focus(options);
}
