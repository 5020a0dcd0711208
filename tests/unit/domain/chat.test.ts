import { describe, expect, test } from "vitest";
import {
  type ChatState,
  chatEvents,
  chatStateOf,
  chatStates,
  decideChat,
  firstNameOf,
  isReopenable,
  messageFor,
  type StoredMessage,
  shouldPromise,
} from "@/lib/domain/chat";

const now = new Date("2026-11-18T16:00:00Z");
const at = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

const row = (change: Partial<Parameters<typeof chatStateOf>[0]> = {}) => ({
  ownerId: null,
  snoozedUntil: null,
  resolvedAt: null,
  ...change,
});

test.each<[ChatState, Partial<Parameters<typeof chatStateOf>[0]>]>([
  ["waiting", {}],
  ["active", { ownerId: "dora" }],
  ["snoozed", { ownerId: "dora", snoozedUntil: at(1) }],
  ["active", { ownerId: "dora", snoozedUntil: now }],
  ["active", { ownerId: "dora", snoozedUntil: at(-1) }],
  ["waiting", { snoozedUntil: at(1) }],
  ["resolved", { ownerId: "dora", resolvedAt: at(-1), snoozedUntil: at(5) }],
  ["resolved", { resolvedAt: now }],
])("%s from %j", (state, columns) => {
  expect(chatStateOf(row(columns), now)).toBe(state);
});

/** Every move there is; what is not here is refused with the reason of the state. */
const moves = new Map(
  `waiting: claim active, take_over active, post_person waiting, resolve resolved
   active, snoozed: release waiting, offer waiting, take_over active, post_person active,
     post_staff active, snooze snoozed, resolve resolved
   resolved: post_person active, reopen active`
    .replaceAll(/,\n\s+/g, ", ")
    .split("\n")
    .flatMap((line) => {
      const [states = "", list = ""] = line.split(": ");
      return states.split(",").flatMap((state) =>
        list.split(", ").map((move) => {
          const [event, to] = move.trim().split(" ");
          return [`${state.trim()} ${event}`, to] as const;
        }),
      );
    }),
);

test("there are twenty moves", () => expect(moves.size).toBe(20));

describe.each(chatStates.map((state) => [state]))("%s", (state) => {
  test.each(chatEvents.map((event) => [event]))("%s", (event) => {
    const to = moves.get(`${state} ${event}`);
    const decided = decideChat(state, event);
    if (to) expect(decided).toEqual({ ok: true, to });
    else expect(decided).toMatchObject({ ok: false });
  });
});

test("a refusal says why", () => {
  expect(decideChat("active", "claim")).toEqual({ ok: false, reason: "already_claimed" });
  expect(decideChat("snoozed", "claim")).toEqual({ ok: false, reason: "already_claimed" });
  expect(decideChat("waiting", "post_staff")).toEqual({ ok: false, reason: "not_claimed" });
  expect(decideChat("resolved", "post_staff")).toEqual({ ok: false, reason: "chat_over" });
  expect(decideChat("active", "reopen")).toEqual({ ok: false, reason: "chat_not_over" });
});

test("a late word wakes a thread for 24 hours", () => {
  expect(isReopenable(at(-24 * 60), now)).toBe(true);
  expect(isReopenable(new Date(at(-24 * 60).getTime() - 1), now)).toBe(false);
});

const waiting = {
  state: "waiting" as ChatState,
  ownerId: null as string | null,
  promisedBy: at(1) as Date | null,
  firstAnsweredAt: null as Date | null,
  now,
  isOpen: true,
};
test.each<[string, Partial<typeof waiting>, boolean]>([
  ["open, promised, not late", {}, false],
  ["the promise has passed", { promisedBy: now }, true],
  [
    "the promise has passed although somebody has it",
    { promisedBy: at(-1), ownerId: "dora", state: "active" },
    true,
  ],
  [
    "the promise has passed, but it was answered",
    { promisedBy: at(-1), firstAnsweredAt: at(-2), ownerId: "dora", state: "active" },
    false,
  ],
  ["closed and nobody has it", { isOpen: false }, true],
  ["begun while closed", { isOpen: false, promisedBy: null }, true],
  [
    "begun while closed, claimed since",
    { isOpen: false, promisedBy: null, ownerId: "dora", state: "active" },
    false,
  ],
  ["answered, given back, and nobody is there", { isOpen: false, firstAnsweredAt: at(-9) }, true],
  [
    "claimed before the promise ran out",
    { ownerId: "dora", state: "active", isOpen: false },
    false,
  ],
  ["begun while closed, open by now", { promisedBy: null }, false],
  ["over", { state: "resolved", isOpen: false, promisedBy: at(-1) }, false],
])("times are offered: %s", (_name, change, expected) => {
  expect(shouldPromise({ ...waiting, ...change })).toBe(expected);
});

const stored: StoredMessage = {
  seq: 4,
  id: "m",
  sender: "staff",
  authorId: "dora",
  authorName: "Dora Novak",
  body: "Hello",
  event: null,
  details: null,
  sentAt: now,
};

test("each side sees its own words as its own, and first names only", () => {
  const person = { side: "person", givenName: "Priya" } as const;
  const dora = { side: "staff", userId: "dora", givenName: "Priya" } as const;
  const omar = { ...dora, userId: "omar" };
  expect(messageFor(stored, person, [])).toMatchObject({ isMine: false, author: "Dora" });
  expect(messageFor(stored, dora, [])).toMatchObject({ isMine: true, author: "Dora" });
  expect(messageFor(stored, omar, [])).toMatchObject({ isMine: false });
  const theirs = { ...stored, sender: "person" as const, authorId: null, authorName: null };
  expect(messageFor(theirs, person, [])).toMatchObject({ isMine: true, author: "Priya" });
  expect(messageFor(theirs, dora, [])).toMatchObject({ isMine: false, author: "Priya" });
  expect(JSON.stringify(messageFor(stored, person, []))).not.toContain("Novak");
  expect(messageFor(stored, person, [])).not.toHaveProperty("authorId");
  expect(firstNameOf("  ")).toBeNull();
});
