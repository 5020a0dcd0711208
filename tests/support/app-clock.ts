// For `*.clock.spec.ts`, which run alone: moves the portal's time and puts it back.
import { test as base } from "./app";
import { frozenTime, setClock } from "./clock";

export { expect } from "./app";

export type Clock = {
  /** An ISO instant. */
  moveTo: (iso: string) => void;
  /** So long after the time at which every test begins. */
  after: (minutes: number) => void;
};

export const test = base.extend<{ clock: Clock }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern
  clock: async ({}, use) => {
    await use({
      moveTo: setClock,
      after: (minutes) =>
        setClock(new Date(Date.parse(frozenTime) + minutes * 60_000).toISOString()),
    });
    setClock(frozenTime);
  },
});
