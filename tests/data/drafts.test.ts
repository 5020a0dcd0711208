import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { dropSlotAnswer, findDraft, forgetOldDrafts, saveAnswers } from "@/db/queries/drafts";
import { findHold, listFreeSlots } from "@/db/queries/slots";
import { requestDrafts, requests, slotHolds } from "@/db/schema";
import { HOLDS_PER_NETWORK } from "@/lib/domain/booking";
import type { DraftAnswers } from "@/lib/domain/journey";
import { newId } from "@/lib/id";
import { answers, fillDraft, freeTimes, requestRow, submit } from "../support/asking";
import {
  makeWorld,
  minutes,
  minutesFrom,
  now,
  outcomeOf,
  tally,
  times,
  type World,
} from "../support/world";

let world: World;
let free: string[];
const nextTime = () => free.shift() ?? "";

beforeAll(async () => {
  world = await makeWorld({ isRace: true });
  await world.addDesk("general", 1);
  free = await freeTimes(60);
});
afterAll(() => world.close());

const idOf = async (secret: string) => (await findDraft(secret, "callback"))?.id ?? "";
const heldUntil = async (secret: string, at = now) => findHold(await idOf(secret), at);
const isOffered = async (startsAt: string, at = now, draftId: string | null = null) =>
  (await listFreeSlots("general", draftId, at)).some(
    (slot) => slot.startsAt.toISOString() === startsAt,
  );

test("each step adds its answers, and a step sent again changes nothing", async () => {
  const secret = newId();
  await saveAnswers(secret, "callback", { topic: "cost" }, now);
  await saveAnswers(secret, "callback", { givenName: "Nora" }, now);
  for (const _ of times(3, (i) => i)) {
    await saveAnswers(secret, "callback", { givenName: "Nora" }, now);
  }
  const draft = await findDraft(secret, "callback");
  expect(draft).toMatchObject({ requestId: null, isConfirmed: false });
  expect(draft?.answers).toEqual({ topic: "cost", givenName: "Nora" });
  expect(await world.db.$count(requestDrafts, eq(requestDrafts.id, draft?.id ?? ""))).toBe(1);
});

test("tabs that save at once lose no answer", async () => {
  const secret = await fillDraft();
  const patches: DraftAnswers[] = [
    { givenName: "Amal" },
    { email: "amal@mail.test" },
    { phone: "+12125550199" },
    { language: "fr" },
    { topic: "transfer" },
  ];
  await Promise.all(patches.map((patch) => saveAnswers(secret, "callback", patch, now)));
  const kept = await findDraft(secret, "callback");
  expect(kept?.answers).toEqual(Object.assign({}, answers, ...patches));
});

test("tabs that begin a draft at once begin one", async () => {
  const secret = newId();
  const begin = (patch: DraftAnswers) => saveAnswers(secret, "callback", patch, now);
  await Promise.all([begin({ givenName: "Nora" }), begin({ topic: "cost" })]);
  expect((await findDraft(secret, "callback"))?.answers).toEqual({
    givenName: "Nora",
    topic: "cost",
  });
});

test("a draft is found by its secret and kind alone, and the secret is not stored", async () => {
  const secret = await fillDraft();
  expect(await findDraft(secret, "message")).toBeNull();
  expect(await findDraft(newId(), "callback")).toBeNull();
  const rows = await world.sql`select * from request_drafts`;
  expect(rows.length).toBeGreaterThan(0);
  expect(JSON.stringify(rows)).not.toContain(secret);
});

test("a chosen time is held for 15 minutes and renewed by each step", async () => {
  const secret = await fillDraft({ slotStartsAt: nextTime() });
  expect(await heldUntil(secret)).toEqual(minutes(15));
  await saveAnswers(secret, "callback", { givenName: "N" }, minutes(14));
  expect(await heldUntil(secret)).toEqual(minutes(29));
});

test("sending renews the hold too: the code takes its time to arrive", async () => {
  const secret = await fillDraft({ slotStartsAt: nextTime() });
  await submit(secret, { at: minutes(10) });
  expect(await heldUntil(secret)).toEqual(minutes(25));
});

test("a visitor is told of a lost time when sending, before any code is mailed", async () => {
  const startsAt = nextTime();
  const slow = await fillDraft({ slotStartsAt: startsAt });
  const later = minutes(20);
  await fillDraft({ slotStartsAt: startsAt }, { at: later });
  expect(await outcomeOf(submit(slow, { at: later }))).toBe("conflict:slot_full");
  expect(await findDraft(slow, "callback")).toMatchObject({ requestId: null });
});

test("a time that another holds can't be chosen, until that hold has run out", async () => {
  const startsAt = nextTime();
  await fillDraft({ slotStartsAt: startsAt });
  const second = await fillDraft();
  const choose = (at: Date) => saveAnswers(second, "callback", { slotStartsAt: startsAt }, at);
  expect(await outcomeOf(choose(minutes(14)))).toBe("conflict:slot_full");
  expect((await findDraft(second, "callback"))?.answers.slotStartsAt).toBeUndefined();
  expect(await outcomeOf(choose(minutes(15)))).toBe("done");
});

test("the holder's own hold does not hide the time from them, only from others", async () => {
  const startsAt = nextTime();
  const secret = await fillDraft({ slotStartsAt: startsAt });
  expect(await isOffered(startsAt)).toBe(false);
  expect(await isOffered(startsAt, now, await idOf(secret))).toBe(true);
  expect(await isOffered(startsAt, minutes(15))).toBe(true);
});

test("one network holds its share of times: the oldest makes room, another network's stay", async () => {
  const share = free.splice(0, HOLDS_PER_NETWORK + 2);
  const hold = async (startsAt: string, network: string, at: Date, secret = newId()) => {
    await saveAnswers(secret, "callback", { topic: "cost", slotStartsAt: startsAt }, at, network);
    return secret;
  };
  const [neighbour = "", first = "", ...others] = share;
  await hold(neighbour, "another", now);
  const oldest = await hold(first, "one", now);
  const secrets: string[] = [];
  for (const [at, startsAt] of others.slice(0, -1).entries()) {
    secrets.push(await hold(startsAt, "one", minutes(0.1 * (at + 1))));
  }
  expect(secrets).toHaveLength(HOLDS_PER_NETWORK - 1);
  expect(await heldUntil(oldest)).toEqual(minutes(15));
  const renewed = secrets[0] ?? "";
  await saveAnswers(renewed, "callback", { givenName: "N" }, minutes(5), "one");
  await hold(others.at(-1) ?? "", "one", minutes(5));
  expect(await heldUntil(oldest)).toBeNull();
  expect(await isOffered(first, minutes(5))).toBe(true);
  for (const secret of secrets) expect(await heldUntil(secret, minutes(5))).not.toBeNull();
  expect(await isOffered(neighbour, minutes(5))).toBe(false);
});

test("of ten who choose the last place at once one holds it", async () => {
  const startsAt = nextTime();
  const counts = await tally(times(10, () => fillDraft({ slotStartsAt: startsAt })));
  expect(counts).toEqual({ done: 1, "conflict:slot_full": 9 });
});

test("choosing another time lets go of the first", async () => {
  const [first, second] = [nextTime(), nextTime()];
  const secret = await fillDraft({ slotStartsAt: first });
  await saveAnswers(secret, "callback", { slotStartsAt: second }, now);
  expect(await isOffered(first)).toBe(true);
  expect(await isOffered(second)).toBe(false);
  const id = await idOf(secret);
  expect(await world.db.$count(slotHolds, eq(slotHolds.draftId, id))).toBe(1);
});

test("two drafts that swap their held times at once wait for nobody for long", async () => {
  const [a, b] = [nextTime(), nextTime()];
  const first = await fillDraft({ slotStartsAt: a });
  const second = await fillDraft({ slotStartsAt: b });
  const later = minutes(15);
  const counts = await tally([
    saveAnswers(first, "callback", { slotStartsAt: b }, later),
    saveAnswers(second, "callback", { slotStartsAt: a }, later),
  ]);
  expect(counts).toEqual({ done: 2 });
});

test("a time lost while answering is reported with every answer kept, the new one too", async () => {
  const startsAt = nextTime();
  const slow = await fillDraft({ slotStartsAt: startsAt });
  const later = minutes(20);
  await fillDraft({ slotStartsAt: startsAt }, { at: later });
  const saved = await saveAnswers(slow, "callback", { accessNeeds: "relay" }, later);
  expect(saved.lost).toBe(startsAt);
  const kept = await findDraft(slow, "callback");
  const { slotStartsAt: _, ...others } = kept?.answers ?? {};
  expect(others).toEqual({ ...answers, accessNeeds: "relay" });
  expect(kept?.answers.slotStartsAt).toBeUndefined();
});

test("a time that has passed meanwhile is reported like a lost one", async () => {
  const startsAt = nextTime();
  const secret = await fillDraft({ slotStartsAt: startsAt });
  const after = minutesFrom(new Date(startsAt), 10);
  expect(await saveAnswers(secret, "callback", { givenName: "N" }, after)).toMatchObject({
    lost: startsAt,
    answers: { givenName: "N", email: answers.email },
  });
});

test("forgetting the chosen time keeps every other answer and frees the time", async () => {
  const startsAt = nextTime();
  const secret = await fillDraft({ slotStartsAt: startsAt });
  await dropSlotAnswer(secret, "callback", now);
  expect((await findDraft(secret, "callback"))?.answers).toEqual(answers);
  expect(await heldUntil(secret)).toBeNull();
  expect(await isOffered(startsAt)).toBe(true);
});

test("a draft that is sent after its time was lost keeps its answers and its place in line", async () => {
  const startsAt = nextTime();
  const slow = await fillDraft({ slotStartsAt: startsAt });
  const later = minutes(20);
  const quick = await fillDraft({ slotStartsAt: startsAt }, { at: later });
  const drew = await world.signedIn("drew");
  expect(await outcomeOf(submit(slow, { actor: drew, at: later }))).toBe("conflict:slot_full");
  expect(await findDraft(slow, "callback")).toMatchObject({ requestId: null, answers });
  const priya = await world.signedIn("priya");
  const { requestId } = await submit(quick, { actor: priya, at: later });
  expect((await requestRow(world, requestId)).slotId).toBeTruthy();
});

test("drafts that nobody touched for 30 days are forgotten, sent ones are not", async () => {
  const old = await fillDraft();
  const sent = await fillDraft({ question: "Hi" }, { kind: "message" });
  const { requestId } = await submit(sent, { kind: "message" });
  const day = 24 * 60;
  const young = await fillDraft({}, { at: minutes(2 * day) });
  expect(await forgetOldDrafts(minutes(31 * day))).toBeGreaterThan(0);
  expect(await findDraft(old, "callback")).toBeNull();
  expect(await findDraft(young, "callback")).not.toBeNull();
  expect(await findDraft(sent, "message")).toMatchObject({ requestId });
  expect(await world.db.$count(requests, eq(requests.id, requestId))).toBe(1);
});

test.each([
  ["a reader's own script", "مرحبا 👩‍💻 <b>\"'; drop table requests; --"],
  ["ten thousand characters", "x".repeat(10_000)],
])("%s comes back exactly", async (_what, text) => {
  const secret = await fillDraft({ question: text, givenName: text.slice(0, 60) });
  expect((await findDraft(secret, "callback"))?.answers).toMatchObject({ question: text });
});
