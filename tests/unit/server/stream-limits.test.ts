import { afterEach, expect, it } from "vitest";
import { visitorActor } from "@/lib/auth/actor";
import { Hub } from "@/server/realtime/hub";
import { openSink } from "@/server/realtime/sink";

let hub: Hub | undefined;
afterEach(() => hub?.end());

const readerOf = (threadKey: string) => ({
  token: null,
  threadKey,
  actor: visitorActor(threadKey),
});

it("refuses the forty-first stream of one reader, and nobody else's", () => {
  const made = new Hub();
  hub = made;
  for (let number = 0; number < 40; number += 1) {
    expect(made.refusalOf(readerOf("one"))).toBeNull();
    const { sink } = openSink({ onRoom: () => undefined, onOver: () => undefined });
    made.desks.add({ ...readerOf("one"), sink });
  }
  expect(made.refusalOf(readerOf("one"))).toBe("reader");
  expect(made.refusalOf(readerOf("other"))).toBeNull();
});
