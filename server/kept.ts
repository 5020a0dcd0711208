// What somebody keeps: in the account when signed in, in a cookie when not.
import "server-only";
import { cache } from "react";
import { atCurrentAddresses, dropKept, keepItem, listKept } from "@/db/queries/kept";
import { now } from "@/lib/clock";
import { addKept, type KeptItem, parseKept, removeKept, serializeKept } from "@/lib/domain/kept";
import { clearCookie, readCookie, writeCookie } from "./cookies";
import { currentActor } from "./session";

const COOKIE = "waymark-kept";
const YEAR = 365 * 86_400;

const visitorKept = async () => atCurrentAddresses(parseKept(await readCookie(COOKIE)));

/** Saved and compared items of whoever asks, under their addresses of today. Staff keep nothing. */
export const keptItems = cache(async (): Promise<KeptItem[]> => {
  const actor = await currentActor();
  if (actor.kind === "user") return actor.personId ? listKept(actor) : [];
  return visitorKept();
});

/** Keeps an item; false when its list is full. Keeping twice is keeping once. */
export async function keep(item: KeptItem): Promise<boolean> {
  const actor = await currentActor();
  if (actor.kind === "user") return keepItem(actor, item, now());
  const { items, isFull } = addKept(await visitorKept(), await currentItem(item));
  if (!isFull) await writeCookie(COOKIE, serializeKept(items), YEAR);
  return !isFull;
}

export async function drop(item: KeptItem): Promise<void> {
  const actor = await currentActor();
  if (actor.kind === "user") return dropKept(actor, item);
  const items = removeKept(await visitorKept(), await currentItem(item));
  await writeCookie(COOKIE, serializeKept(items), YEAR);
}

/** A page from before may still name what it keeps by an address that was left. */
export async function currentItem(item: KeptItem): Promise<KeptItem> {
  const [current = item] = await atCurrentAddresses([item]);
  return current;
}

/** Hands over what the visitor kept and forgets the cookie; called once an account takes it. */
export async function takeVisitorKept(): Promise<KeptItem[]> {
  const value = await readCookie(COOKIE);
  if (!value) return [];
  await clearCookie(COOKIE);
  return parseKept(value);
}
