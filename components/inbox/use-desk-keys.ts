"use client";
import { useEffect, useState } from "react";
import { type DeskKey, deskKeyOf } from "@/lib/domain/inbox";
import { keep, readKept } from "./chime";

const KEPT = "waymark-desk-keys";

/**
 * Calls `press` for single keys outside of fields and dialogs. They can be switched off (WCAG
 * 2.1.4), and the choice holds for the whole desk in this browser.
 */
export function useDeskKeys(press: (key: DeskKey) => void): { isOn: boolean; toggle: () => void } {
  const [isOn, setIsOn] = useState(true);
  useEffect(() => setIsOn(readKept(KEPT) !== "off"), []);
  useEffect(() => {
    document.documentElement.dataset.keys = isOn ? "on" : "off";
  }, [isOn]);

  useEffect(() => {
    if (!isOn) return;
    function onKeyDown(event: KeyboardEvent) {
      const { key, ctrlKey, metaKey, altKey, target, repeat, defaultPrevented } = event;
      const place = target instanceof Element ? target : null;
      // A dialog that was just closed keeps the focus until the next frame.
      const isInField = Boolean(
        place?.closest("input, textarea, select, dialog[open], [contenteditable], [role=listbox]"),
      );
      const wanted = deskKeyOf({ key, hasModifier: ctrlKey || metaKey || altKey, isInField });
      if (!wanted || repeat || defaultPrevented) return;
      event.preventDefault();
      press(wanted);
    }
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [isOn, press]);

  function toggle() {
    keep(KEPT, isOn ? "off" : "on");
    setIsOn(!isOn);
  }

  return { isOn, toggle };
}

/** Opens a folded form and puts the focus into its first field. */
export function openPart(id: string): void {
  const part = document.getElementById(id);
  if (!(part instanceof HTMLDetailsElement)) return;
  part.open = true;
  part.querySelector("textarea")?.focus();
}
