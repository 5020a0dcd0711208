"use client";
import { useEffect, useRef } from "react";

/** The browser's own zone, sent along so that times are offered on the asker's clock. */
export function OwnZoneField() {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (field.current) field.current.value = Intl.DateTimeFormat().resolvedOptions().timeZone ?? "";
  }, []);
  return <input ref={field} type="hidden" name="zone" defaultValue="" />;
}
