// Whoever changes a request, a chat or a person locks them in one order; and what the database ends
// for another's sake all the same is tried again.
import { eq, isNull, sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { inTransaction } from "@/db/client";
import { startCall } from "@/db/queries/calls";
import { stopByRequest } from "@/db/queries/consents";
import { saveAnswers } from "@/db/queries/drafts";
import { actOnKeyword } from "@/db/queries/holds";
import { claimConversation } from "@/db/queries/inbox-actions";
import { leaseJobs } from "@/db/queries/jobs";
import { submitDraft } from "@/db/queries/requests";
import { conversations, jobs, people, requests } from "@/db/schema";
import { dangerousSystemActor } from "@/lib/auth/actor";
import { isAppError } from "@/lib/errors";
import { newId } from "@/lib/id";
import { deliver } from "@/server/jobs/deliver";
import { answers } from "../support/asking";
import { type Chats, makeChats } from "../support/chats";
import { type Mailing, makeMailing } from "../support/mailing";
import { bearerOf, makeWorld, now, type World } from "../support/world";

let world: World;
let chats: Chats;
let mailing: Mailing;
beforeAll(async () => {
  world = await makeWorld({ isRace: true });
  chats = await makeChats(world);
  mailing = makeMailing(world);
});
beforeEach(() => world.db.delete(jobs));
afterAll(() => world.close());

test("two transactions that wait for each other both succeed: the one that lost runs again", async () => {
  let tries = 0;
  let meet = () => {};
  let arrived = 0;
  const bothHoldOne = new Promise<void>((resolve) => {
    meet = resolve;
  });
  const cross = (first: string, second: string) =>
    inTransaction(async (tx) => {
      tries += 1;
      const rename = (id: string) =>
        tx.update(people).set({ givenName: first }).where(eq(people.id, id));
      await rename(first);
      arrived += 1;
      if (arrived === 2) meet();
      await bothHoldOne;
      await rename(second);
      return first;
    });
  const ends = await Promise.all([cross("p-sam", "p-drew"), cross("p-drew", "p-sam")]);
  expect(ends).toEqual(["p-sam", "p-drew"]);
  expect(tries).toBe(3);
});

test("what is refused for any other reason is told at once, and a third deadlock as well", async () => {
  const failing = async (code: string) => {
    let tries = 0;
    const attempt = inTransaction(async (tx) => {
      tries += 1;
      await tx.execute(
        sql.raw(`do $$ begin raise exception 'x' using errcode = '${code}'; end $$`),
      );
    });
    await expect(attempt).rejects.toThrow();
    return tries;
  };
  expect([await failing("23505"), await failing("40P01"), await failing("40001")]).toEqual([
    1, 3, 3,
  ]);
});

/** What surfaced: a refusal in words is an answer, an error of the database is not. */
async function endOf(attempt: Promise<unknown>): Promise<string> {
  return attempt.then(
    () => "done",
    (error: unknown) => (isAppError(error) ? error.reason : `failed: ${causeOf(error)}`),
  );
}

function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? causeOf(error.cause) : error.message;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** All have what they lock before the person when the person is let go of; each time others lead. */
async function meetAtPerson(racing: [string, () => Promise<unknown>][], round: number) {
  return world.db
    .transaction(async (tx) => {
      await tx.select().from(people).where(eq(people.id, "p-priya")).for("no key update");
      const from = round % racing.length;
      const order = [...racing.slice(from), ...racing.slice(0, from)];
      const started: [string, Promise<string>][] = [];
      for (const [name, begin] of order) {
        started.push([name, endOf(begin())]);
        await pause(round % 2 === 0 ? 30 : 5);
      }
      await pause(20);
      return { started };
    })
    .then(({ started }) =>
      Promise.all(started.map(async ([name, end]) => [name, await end] as const)),
    );
}

test("a booking, a claim, a call, a mail and a stop of one person at once, thirty times", async () => {
  const who = { personId: "p-priya", email: "priya@school.test", phone: "+12125550123" };
  await chats.available(chats.dora);
  const ends: Record<string, Set<string>> = {};
  for (let round = 0; round < 30; round += 1) {
    const { id: conversationId } = await chats.chat({ personId: "p-priya", queueId: "general" });
    const requestId = await mailing.ask(who, now);
    await mailing.queueReply({ personId: "p-priya", requestId });
    const [leased] = await leaseJobs(1, now);
    if (!leased) throw new Error("nothing is queued");
    const secret = newId();
    const email = who.email;
    await saveAnswers(secret, "message", { ...answers, email, conversationId }, now);
    const page = "/talk/chat";
    const draft = { secret, kind: "message" as const, sharedItems: [], page };
    const stop = { page, address: null, userAgent: null };
    const racing: [string, () => Promise<unknown>][] = [
      ["deliver", () => deliver(leased)],
      ["call", () => startCall(chats.dora, requestId, now)],
      ["stop", () => stopByRequest(bearerOf(requestId), requestId, stop, now)],
      ["confirm", () => submitDraft(chats.priya, draft, now)],
      ["claim", () => claimConversation(chats.dora, conversationId, now)],
    ];
    for (const [name, end] of await meetAtPerson(racing, round)) {
      ends[name] = (ends[name] ?? new Set()).add(end);
    }
    await world.db.update(conversations).set({ resolvedAt: now });
    await world.db
      .update(requests)
      .set({ cancelledAt: now, cancelledBy: "staff" })
      .where(isNull(requests.cancelledAt));
    await world.db.update(people).set({ stoppedAt: null });
  }
  const all = new Set(["done"]);
  expect(ends).toEqual({ claim: all, confirm: all, deliver: all, call: all, stop: all });
}, 60_000);

test("words that hold wait for a mail that is on the wire", async () => {
  const nora = await mailing.person();
  const impatient = async <T>(work: (tx: Parameters<typeof actOnKeyword>[0]) => Promise<T>) =>
    world.db.transaction(async (tx) => {
      await tx.execute(sql`set local lock_timeout = '200ms'`);
      return work(tx);
    });
  let letGo = () => {};
  const onTheWire = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  let hold = () => {};
  const held = new Promise<void>((resolve) => {
    hold = resolve;
  });
  const sending = world.db.transaction(async (tx) => {
    await tx.select().from(people).where(eq(people.id, nora.personId)).for("no key update");
    hold();
    await onTheWire;
  });
  await held;
  const said = { personId: nora.personId, conversationId: null, text: "please stop calling" };
  const holding = endOf(impatient((tx) => actOnKeyword(tx, dangerousSystemActor(), said, now)));
  await new Promise((resolve) => setTimeout(resolve, 600));
  letGo();
  await sending;
  expect(await holding).toBe("done");
  const [person] = await world.db.select().from(people).where(eq(people.id, nora.personId));
  expect(person?.heldAt).toEqual(now);
});
