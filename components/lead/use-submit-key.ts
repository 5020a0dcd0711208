"use client";
import { useState } from "react";
import type { WriteProps } from "./write-props";

/**
 * The key that the form on the page is sent with: it stays however often the page is drawn anew,
 * until what was sent with it stands on the timeline. Then the form begins anew, with another one.
 */
export function useSubmitKey({
  submitKey,
  storedKeys,
}: Pick<WriteProps, "submitKey" | "storedKeys">): string {
  const [key, setKey] = useState(submitKey);
  if (key !== submitKey && storedKeys.includes(key)) setKey(submitKey);
  return key;
}
