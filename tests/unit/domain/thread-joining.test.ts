import { expect, test } from "vitest";
import { joinsThread } from "@/lib/domain/thread-joining";

test.each([
  ["asked here under this address", "mail", "a@mail.test", true],
  ["asked here under another one", "mail", "b@mail.test", false],
  ["asked on another device, or by somebody else", "mail", null, false],
  ["the school's provider", "provider", null, true],
  ["a person of the demonstration", "persona", null, true],
] as const)("%s", (_case, by, asked, expected) => {
  expect(joinsThread(by, "a@mail.test", asked)).toBe(expected);
});
