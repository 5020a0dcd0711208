// What a person agreed to, how they stop, and what the desk records of it.
import { eq } from "drizzle-orm";
import { recordVerbalStop, stopByRequest, stopContact } from "@/db/queries/consents";
import { findHold, settleHold } from "@/db/queries/holds";
import { listMyConsents, listMyReceipts } from "@/db/queries/my-consents";
import { changePreference, listMyPreferences } from "@/db/queries/preferences";
import { notificationPreferences, people } from "@/db/schema";
import { minutes, now } from "../../support/world";
import { type Case, claimed, done, nothing } from "./case";
import { ownChat } from "./chats";
import type { Subjects } from "./subjects";

const context = { page: "/my", address: null, userAgent: null };

let asked = 0;
/** A request later than every stop before it: receipts are never taken back, time goes on. */
async function askAnew(subjects: Subjects): Promise<string> {
  await subjects.clear();
  asked += 2;
  const at = minutes(1000 + asked);
  return subjects.make("claimed", { createdAt: at, confirmedAt: at, claimedAt: at });
}
const afterThat = () => minutes(1001 + asked);

async function held(subjects: Subjects): Promise<string> {
  const { db } = subjects.world;
  await db.update(people).set({ heldAt: now }).where(eq(people.id, "p-priya"));
  return claimed(subjects);
}

/** A chat of Priya's that Dora owns, with words in it that read like a stop. */
async function heldChat(subjects: Subjects): Promise<string> {
  await held(subjects);
  return ownChat(subjects);
}

export const consentCases: Case[] = [
  {
    query: "listMyConsents",
    permission: "consent.read_own",
    about: "self",
    prepare: nothing,
    run: async (actor) => Array.isArray((await listMyConsents(actor)).receipts),
  },
  {
    query: "listMyReceipts",
    permission: "consent.read_own",
    about: "self",
    prepare: nothing,
    run: async (actor) => Array.isArray(await listMyReceipts(actor)),
  },
  {
    query: "stopContact",
    permission: "consent.stop_own",
    about: "self",
    isWrite: true,
    prepare: askAnew,
    run: (actor) => done(stopContact(actor, context, afterThat())),
  },
  {
    query: "stopByRequest",
    permission: "consent.stop_own",
    about: "claimed",
    isWrite: true,
    prepare: askAnew,
    run: (actor, id) => done(stopByRequest(actor, id, context, afterThat())),
  },
  {
    query: "recordVerbalStop",
    permission: "consent.record",
    about: "claimed",
    isWrite: true,
    prepare: askAnew,
    run: (actor, requestId) =>
      done(recordVerbalStop(actor, { requestId, ...context }, afterThat())),
  },
  {
    query: "findHold",
    permission: "consent.record",
    about: "claimed",
    prepare: held,
    run: async (actor, requestId) => (await findHold(actor, { requestId })) !== null,
  },
  {
    query: "findHold",
    part: "of a chat",
    permission: "consent.record",
    about: "claimed",
    prepare: heldChat,
    run: async (actor, conversationId) => (await findHold(actor, { conversationId })) !== null,
  },
  {
    query: "settleHold",
    permission: "consent.record",
    about: "claimed",
    isWrite: true,
    prepare: held,
    run: (actor, requestId) =>
      done(settleHold(actor, { requestId, isStop: false, ...context }, now)),
  },
  {
    query: "settleHold",
    part: "of a chat",
    permission: "consent.record",
    about: "claimed",
    isWrite: true,
    prepare: heldChat,
    run: (actor, conversationId) =>
      done(settleHold(actor, { conversationId, isStop: false, ...context }, now)),
  },
  {
    query: "listMyPreferences",
    permission: "preference.change_own",
    about: "self",
    prepare: nothing,
    run: async (actor) => (await listMyPreferences(actor)).length > 0,
  },
  {
    query: "changePreference",
    permission: "preference.change_own",
    about: "self",
    isWrite: true,
    prepare: async ({ world }) => {
      await world.db.delete(notificationPreferences);
      return "";
    },
    run: (actor) => done(changePreference(actor, { kind: "chat_answers", isOn: false }, now)),
  },
];
