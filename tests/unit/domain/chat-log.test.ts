import fc from "fast-check";
import { expect, test } from "vitest";
import type { ChatMessage } from "@/lib/domain/chat";
import {
  applyToLog,
  type ChatLog,
  completeUpTo,
  deliveryOf,
  hasGap,
  type LogEvent,
  openLog,
  shownMessages,
  TYPING_MS,
  typingName,
} from "@/lib/domain/chat-log";

const HOUR = 3_600_000;
const message = (seq: number, change: Partial<ChatMessage> = {}): ChatMessage => ({
  seq,
  id: `m${seq}`,
  sender: "staff",
  author: "Dora",
  isMine: false,
  body: `words ${seq}`,
  event: null,
  details: null,
  // Clocks of two processes an hour apart: nothing may go by them.
  sentAt: new Date(Date.UTC(2026, 10, 18) + (seq % 2) * HOUR),
  programs: [],
  ...change,
});
const mine = (seq: number, id: string) =>
  message(seq, { id, sender: "person", isMine: true, author: "Priya" });
const table = (count: number) => Array.from({ length: count }, (_, i) => message(i + 1));
const play = (log: ChatLog, ...events: LogEvent[]) => events.reduce(applyToLog, log);
const seqs = (log: ChatLog) => shownMessages(log).map(({ seq }) => seq);
const came = (...messages: ChatMessage[]): LogEvent => ({ kind: "came", messages });

test("what comes late or twice stands once and in its place", () => {
  const log = play(openLog(table(2), 0), came(message(4)), came(message(4)), came(message(3)));
  expect(seqs(log)).toEqual([1, 2, 3, 4]);
  expect(hasGap(log)).toBe(false);
});

test("behind a hole nothing is shown, and the hole says where to catch up from", () => {
  const log = play(openLog(table(2), 0), came(message(5)));
  expect(seqs(log)).toEqual([1, 2]);
  expect(hasGap(log)).toBe(true);
  expect(completeUpTo(log)).toBe(2);
});

test("a page that begins in the middle takes nothing from before it", () => {
  const log = play(openLog([message(41), message(42)], 0), came(message(1)), came(message(43)));
  expect(seqs(log)).toEqual([41, 42, 43]);
  expect(completeUpTo(log)).toBe(43);
});

test("an empty thread begins with the first message", () => {
  const log = play(openLog([], 0), came(message(2)));
  expect(seqs(log)).toEqual([]);
  expect(seqs(play(log, came(message(1))))).toEqual([1, 2]);
});

test("a message is on its way, fails, is tried again under its id and is there once", () => {
  let log = play(openLog([], 0), { kind: "send", id: "a", body: "Hi" });
  expect(log.pending).toMatchObject([{ id: "a", state: "sending" }]);
  log = play(log, { kind: "failed", id: "a", words: "Not sent." });
  expect(log.pending).toMatchObject([{ id: "a", state: "failed", words: "Not sent." }]);
  log = play(log, { kind: "retry", id: "a" }, { kind: "sent", id: "a" });
  expect(log.pending).toMatchObject([{ id: "a", state: "sent", words: null }]);
  log = play(log, came(mine(1, "a")), { kind: "failed", id: "a", words: "too late" });
  expect(log.pending).toEqual([]);
  expect(seqs(log)).toEqual([1]);
  expect(play(log, { kind: "send", id: "a", body: "Hi" }).pending).toEqual([]);
});

test("delivered is said of what the other side has", () => {
  const log = play(openLog([mine(1, "a"), mine(2, "b")], 0), { kind: "seen", seq: 1 });
  expect(shownMessages(log).map((one) => deliveryOf(log, one))).toEqual(["delivered", "sent"]);
  expect(play(log, { kind: "seen", seq: 0 }).otherSeq).toBe(1);
});

test("typing ends by itself, and with the message", () => {
  const log = play(openLog([], 0), { kind: "typing", name: "Dora", atMs: 1000 });
  expect(typingName(log, 1000 + TYPING_MS - 1)).toBe("Dora");
  expect(typingName(log, 1000 + TYPING_MS)).toBeNull();
  expect(typingName(play(log, came(message(1))), 1001)).toBeNull();
  expect(typingName(play(log, came(mine(1, "a"))), 1001)).toBe("Dora");
  expect(typingName(play(log, { kind: "quiet" }), 1001)).toBeNull();
});

test("any order, loss and doubling, with catching up, ends equal to the table", () => {
  const scenario = fc.record({
    count: fc.integer({ min: 1, max: 40 }),
    known: fc.nat(10),
    own: fc.array(fc.nat(39), { maxLength: 10 }),
    deliveries: fc.array(fc.nat(39), { maxLength: 80 }),
    steps: fc.array(fc.constantFrom("failed", "retry", "sent", "seen", "typing"), {
      maxLength: 20,
    }),
  });
  fc.assert(
    fc.property(scenario, ({ count, known, own, deliveries, steps }) => {
      const stored = table(count).map((one) =>
        own.includes(one.seq) ? mine(one.seq, one.id) : one,
      );
      let log = openLog(stored.slice(0, Math.min(known, count)), 0);
      for (const one of stored.filter(({ isMine }) => isMine)) {
        log = play(log, { kind: "send", id: one.id, body: one.body });
      }
      deliveries.forEach((place, turn) => {
        const arrived = stored[place % count];
        if (arrived) log = play(log, came(arrived));
        const id = `m${(place % count) + 1}`;
        const step = steps[turn % Math.max(1, steps.length)];
        if (step === "failed") log = play(log, { kind: "failed", id, words: "no" });
        if (step === "retry") log = play(log, { kind: "retry", id });
        if (step === "sent") log = play(log, { kind: "sent", id });
        if (step === "seen") log = play(log, { kind: "seen", seq: place });
        if (step === "typing") log = play(log, { kind: "typing", name: "Dora", atMs: turn });
        const shown = seqs(log);
        expect(shown).toEqual(shown.map((_, index) => index + 1));
      });
      // Catching up: everything after what is complete, as the stream sends it.
      const after = completeUpTo(log);
      log = play(log, came(...stored.filter(({ seq }) => seq > after)));
      expect(shownMessages(log)).toEqual(stored);
      expect(log.pending).toEqual([]);
      expect(hasGap(log)).toBe(false);
    }),
    { numRuns: 500 },
  );
});
