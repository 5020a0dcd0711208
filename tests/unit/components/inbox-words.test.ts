import { expect, test } from "vitest";
import { chatTitle, doneWords, inboxDone } from "@/lib/content/inbox-words";

const mine = { state: "active", isMine: true } as const;
const over = { state: "resolved", isMine: true } as const;

test("what was done is said as long as it holds of the chat that is shown", () => {
  expect(doneWords("claimed", mine)).toBe(inboxDone.claimed);
  expect(doneWords("claimed", over)).toBeUndefined();
  expect(doneWords("taken_over", { ...mine, isMine: false })).toBeUndefined();
  expect(doneWords("resolved", over)).toBe(inboxDone.resolved);
  expect(doneWords("resolved", mine)).toBeUndefined();
  expect(doneWords("reopened", over)).toBeUndefined();
  expect(doneWords("snoozed", { ...mine, state: "snoozed" })).toBe(inboxDone.snoozed);
  expect(doneWords("snoozed", mine)).toBeUndefined();
});

test("words about another chat and about what stays true are said of any", () => {
  for (const chat of [mine, over]) {
    for (const done of ["resolved_next", "note", "reply"]) {
      expect(doneWords(done, chat)).toBe(inboxDone[done]);
    }
  }
  for (const junk of ["no-such-key", undefined, ["claimed"]]) {
    expect(doneWords(junk, mine)).toBeUndefined();
  }
});

test("a title names the chat by its first name alone", () => {
  expect(chatTitle("Vera")).toBe("Vera · Chat · Inbox");
  expect(chatTitle(null)).toBe("Chat · Inbox");
});
