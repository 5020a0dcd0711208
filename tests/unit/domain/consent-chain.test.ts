import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import {
  type ChainedReceipt,
  chainedColumns,
  checkEnd,
  checkLink,
  receiptText,
} from "@/lib/domain/consent-chain";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

const blank = Object.fromEntries(chainedColumns.map((column) => [column, null]));

/** A whole receipt with the hash that it should have. */
function receipt(changes: Partial<ChainedReceipt> = {}): ChainedReceipt {
  const row = {
    ...(blank as Record<(typeof chainedColumns)[number], null>),
    seq: "1",
    previousHash: "",
    id: "a",
    words: "Yes – é",
    givenAt: "2026-11-18T16:00:00.123456Z",
    hash: "",
    ...changes,
  };
  return { ...row, hash: changes.hash ?? sha256(receiptText(row)) };
}

const start = { seq: "0", hash: "" };

test("the text counts bytes, and tells nothing from an empty value", () => {
  expect(receiptText(receipt())).toBe(
    "1:1,0:,1:a,-,-,-,-,10:Yes – é,-,-,-,-,-,-,-,27:2026-11-18T16:00:00.123456Z",
  );
  expect(receiptText(receipt({ phone: "" }))).not.toBe(receiptText(receipt({ phone: null })));
});

test("no value can pretend to be two", () => {
  const one = receipt({ words: "a,1:b", wordsVersion: "c" });
  const two = receipt({ words: "a", wordsVersion: "b,1:c" });
  expect(receiptText(one)).not.toBe(receiptText(two));
});

test("a chain of two holds", () => {
  const first = receipt();
  const second = receipt({ seq: "2", id: "b", previousHash: first.hash });
  expect(checkLink(start, first, sha256)).toBeNull();
  expect(checkLink({ seq: "1", hash: first.hash }, second, sha256)).toBeNull();
});

test("each kind of break is named with its first row", () => {
  const first = receipt();
  const at = { seq: "1", hash: first.hash };
  const changed = { ...first, words: "No" };
  expect(checkLink(start, changed, sha256)).toEqual({ reason: "hash_differs", seq: "1", id: "a" });
  const stranger = receipt({ seq: "2", id: "b", previousHash: sha256("other") });
  expect(checkLink(at, stranger, sha256)).toEqual({
    reason: "previous_hash_differs",
    seq: "2",
    id: "b",
  });
  const later = receipt({ seq: "3", id: "c", previousHash: first.hash });
  expect(checkLink(at, later, sha256)).toEqual({ reason: "number_missing", seq: "2", id: null });
  expect(checkLink(at, first, sha256)?.reason).toBe("number_missing");
});

test("an end that was cut off, moved or never written is missed", () => {
  const last = { seq: "7", hash: "h", id: "g" };
  expect(checkEnd(last, { seq: "7", hash: "h" })).toBeNull();
  expect(checkEnd(last, { seq: "9", hash: "x" })).toEqual({
    reason: "end_differs",
    seq: "8",
    id: null,
  });
  expect(checkEnd(last, { seq: "7", hash: "x" })?.id).toBe("g");
  expect(checkEnd(last, { seq: "6", hash: "x" })?.id).toBe("g");
});
