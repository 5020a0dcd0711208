// How a text leaves the house. No provider is joined; the memory driver serves the tests. Whatever
// comes here has passed the contact gate: db/queries/texts.ts is the only caller.
import type { TextToSend } from "../../db/queries/texts";

export type TextDriver = {
  /** Delivers at least once; the provider drops a second text with the same id. */
  send: (text: TextToSend) => Promise<void>;
};

/** Keeps what it was given; the same id twice is once. */
export function memoryTexts(): TextDriver & { sent: TextToSend[] } {
  const sent: TextToSend[] = [];
  return {
    sent,
    send: async (text) => {
      if (!sent.some(({ id }) => id === text.id)) sent.push(text);
    },
  };
}
