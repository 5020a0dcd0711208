/**
 * The chain of consent receipts, read again: each one's hash covers its own text and the hash
 * before it, so that a changed, removed or added receipt shows. The database writes the same text
 * in `receipt_text` (0001_advising.sql): two hands, one answer.
 */

/** Every column in the order of the text. Values are text as the database prints them. */
export const chainedColumns = [
  "seq",
  "previousHash",
  "id",
  "personId",
  "requestId",
  "channel",
  "isGiven",
  "words",
  "wordsVersion",
  "phone",
  "email",
  "page",
  "address",
  "userAgent",
  "actorId",
  "givenAt",
] as const;

export type ChainedReceipt = Record<(typeof chainedColumns)[number], string | null> & {
  hash: string;
};

/** Where the chain stood after a receipt; before the first one `{ seq: "0", hash: "" }`. */
export type ChainEnd = { seq: string; hash: string };

export type ChainBreak = {
  reason: "number_missing" | "previous_hash_differs" | "hash_differs" | "end_differs";
  /** The number of the first broken receipt; for a missing one its own, which has no id. */
  seq: string;
  id: string | null;
};

/** "bytes:value" of each column, "-" for null, joined by commas. `givenAt` is UTC with microseconds. */
export function receiptText(receipt: ChainedReceipt): string {
  return chainedColumns.map((column) => part(receipt[column])).join(",");
}

function part(value: string | null): string {
  return value === null ? "-" : `${new TextEncoder().encode(value).length}:${value}`;
}

/** What is wrong with the receipt that follows `previous`; null when nothing is. */
export function checkLink(
  previous: ChainEnd,
  receipt: ChainedReceipt,
  hashOf: (text: string) => string,
): ChainBreak | null {
  const expected = String(BigInt(previous.seq) + 1n);
  if (receipt.seq !== expected) {
    return { reason: "number_missing", seq: expected, id: null };
  }
  const at = { seq: expected, id: receipt.id };
  if (receipt.previousHash !== previous.hash) return { ...at, reason: "previous_hash_differs" };
  return receipt.hash === hashOf(receiptText(receipt)) ? null : { ...at, reason: "hash_differs" };
}

/** The chain's own end must be the last receipt: what was cut off there is missed. */
export function checkEnd(last: ChainEnd & { id: string | null }, end: ChainEnd): ChainBreak | null {
  if (last.seq === end.seq && last.hash === end.hash) return null;
  const isShort = BigInt(end.seq) > BigInt(last.seq);
  return isShort
    ? { reason: "end_differs", seq: String(BigInt(last.seq) + 1n), id: null }
    : { reason: "end_differs", seq: last.seq, id: last.id };
}
