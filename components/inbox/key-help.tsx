"use client";
import type { RefObject } from "react";
import { buttonClass } from "@/components/ui/button";

type Props = {
  title: string;
  words: readonly { keys: string; does: string }[];
  dialog: RefObject<HTMLDialogElement | null>;
  isOn: boolean;
  onSwitch: () => void;
};

/** What each key does, and the switch that turns them all off. */
export function KeyHelp({ title, words, dialog, isOn, onSwitch }: Props) {
  return (
    <>
      <button
        type="button"
        onClick={() => dialog.current?.showModal()}
        className="inline-flex min-h-8 items-center text-14 text-accent underline underline-offset-4 hover:bg-accent-wash noscript:hidden pointer-coarse:min-h-11"
      >
        Keys
      </button>
      <dialog
        ref={dialog}
        aria-labelledby="key-help"
        className="m-auto w-[min(28rem,92vw)] rounded border border-edge bg-paper p-6 text-ink backdrop:bg-ink/40"
      >
        <h2 id="key-help" className="text-22">
          {title}
        </h2>
        <dl className="mt-3 grid grid-cols-[3rem_1fr] gap-y-1.5">
          {words.map(({ keys, does }) => (
            <div key={keys} className="contents">
              <dt>
                <kbd className="rounded-[3px] border border-edge px-1.5 font-sans text-14">
                  {keys}
                </kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <p className="mt-3 text-14 text-ink-2">
          Single keys do nothing while you type. Voice control may press them by mistake: switch
          them off here.
        </p>
        <div className="mt-4 flex flex-wrap gap-3">
          <button
            type="button"
            aria-pressed={isOn}
            onClick={onSwitch}
            className={buttonClass("outline", "desk", "pointer-coarse:min-h-11")}
          >
            Single keys: {isOn ? "on" : "off"}
          </button>
          <form method="dialog">
            <button
              type="submit"
              className={buttonClass("solid", "desk", "pointer-coarse:min-h-11")}
            >
              Close
            </button>
          </form>
        </div>
      </dialog>
    </>
  );
}
