// Mail that strangers could make us send: a few an hour to one address, by whatever request.
import { and, eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { useCode as tryCode } from "@/db/queries/codes";
import { findDraft, saveAnswers } from "@/db/queries/drafts";
import { confirmByCode, resendCode } from "@/db/queries/requests";
import { remindUnconfirmed } from "@/db/queries/requests-unconfirmed";
import { jobs, requests } from "@/db/schema";
import type { JobKind } from "@/lib/domain/jobs";
import { newId } from "@/lib/id";
import { composeMail } from "@/server/mail/mails";
import { fillDraft, mailedCode, requestRow, submit } from "../support/asking";
import { makeWorld, minutes, now, outcomeOf, tally, times, type World } from "../support/world";

let world: World;
beforeAll(async () => {
  world = await makeWorld({ isRace: true });
});
afterAll(() => world.close());

const usedUp = "rate_limited:codes_used_up";
const kind = "message";

const draft = (email: string) => fillDraft({ email, slotStartsAt: undefined }, { kind });
const send = (secret: string, at = now) => submit(secret, { kind, at });
async function sent(email: string, at = now) {
  const secret = await draft(email);
  const { requestId } = await send(secret, at);
  return { secret, requestId, code: await mailedCode(world, requestId) };
}

/** Mails of a kind promised to an address: those to its requests. */
const promised = (email: string, mail: JobKind) =>
  world.db.$count(
    jobs,
    and(
      eq(jobs.kind, mail),
      sql`${jobs.payload}->>'requestId' in (select id from requests where email = ${email})`,
    ),
  );
const requestsOf = (email: string) => world.db.$count(requests, eq(requests.email, email));

/** The address gets its five mails of this hour. */
const useUp = (email: string) => Promise.all(times(5, () => sent(email)));

test("of 25 requests sent at once to one address all are stored and five are mailed a code", async () => {
  const email = "bombed@mail.test";
  const secrets = await Promise.all(times(25, () => draft(email)));
  const counts = await tally(secrets.map((secret) => send(secret)));
  expect(counts).toEqual({ done: 5, [usedUp]: 20 });
  expect(await requestsOf(email)).toBe(25);
  expect(await promised(email, "mail.confirm_code")).toBe(5);
  const found = await Promise.all(secrets.map((secret) => findDraft(secret, kind)));
  expect(found.every((one) => one?.requestId && one.answers.email === email)).toBe(true);
  expect(await outcomeOf(sent("another@mail.test")), "nobody else waits").toBe("done");
});

test("whoever is refused is told how long to wait, and is mailed a code after it", async () => {
  const email = "waits@mail.test";
  await useUp(email);
  const secret = await draft(email);
  const refusal = await send(secret, minutes(20)).catch((error) => error);
  expect(refusal).toMatchObject({ details: { retryAfterSeconds: 2400 } });
  expect(await outcomeOf(send(secret, minutes(59)))).toBe(usedUp);
  const { requestId } = await send(secret, minutes(60));
  const code = await mailedCode(world, requestId);
  expect(await tryCode("confirm_request", requestId, code, minutes(61))).toBe("right");
});

test("a code that is mailed again counts too; the last one goes on working", async () => {
  const email = "again@mail.test";
  const { secret, requestId } = await sent(email);
  for (const n of [1, 2, 3, 4]) await resendCode(requestId, minutes(n));
  const code = await mailedCode(world, requestId);
  expect(await outcomeOf(resendCode(requestId, minutes(5)))).toBe(usedUp);
  expect(await promised(email, "mail.confirm_code")).toBe(5);
  // Sent once more from the page before: the way to the code, which can still be typed.
  expect(await send(secret, minutes(6))).toEqual({ requestId, status: "needs_code" });
  expect(await tryCode("confirm_request", requestId, code, minutes(7))).toBe("right");
});

test("changed to an address that gets no more mails, the code of the earlier one ends", async () => {
  const email = "victim@mail.test";
  await useUp(email);
  const typed = await sent("attacker1@mail.test");
  await saveAnswers(typed.secret, kind, { email }, now);
  expect(await outcomeOf(send(typed.secret))).toBe(usedUp);
  expect(await outcomeOf(send(typed.secret, minutes(1)))).toBe(usedUp);
  expect(await tryCode("confirm_request", typed.requestId, typed.code, minutes(1))).toBe("expired");

  const used = await sent("attacker2@mail.test");
  expect(await tryCode("confirm_request", used.requestId, used.code, now)).toBe("right");
  await saveAnswers(used.secret, kind, { email }, now);
  await outcomeOf(send(used.secret));
  expect(await outcomeOf(confirmByCode(used.requestId, now))).toBe("invalid:code_expired");
  expect(await requestRow(world, used.requestId)).toMatchObject({ email, emailVerifiedAt: null });
});

test("a code that a newer one ended is not mailed, least of all to another address", async () => {
  const { secret, requestId, code } = await sent("first@mail.test");
  await saveAnswers(secret, kind, { email: "second@mail.test" }, now);
  await send(secret);
  const mail = (given: string) =>
    composeMail(newId(), { kind: "mail.confirm_code", payload: { requestId, code: given } }, now);
  expect(await mail(code)).toBeNull();
  expect(await mail(await mailedCode(world, requestId))).toMatchObject({ to: "second@mail.test" });
});

test("one reminder goes to an address, of its newest request, however many it has", async () => {
  const email = "reminded@mail.test";
  const unasked = await Promise.all(times(4, (n) => sent(email, minutes(n))));
  const newest = unasked[3]?.requestId ?? "";
  await Promise.all(times(5, () => remindUnconfirmed(minutes(70))));
  expect(await promised(email, "mail.finish_request")).toBe(1);
  expect(await world.db.$count(jobs, eq(jobs.dedupKey, `finish:${newest}`))).toBe(1);
  await sent(email, minutes(80));
  await remindUnconfirmed(minutes(150));
  expect(await promised(email, "mail.finish_request")).toBe(1);
  await sent(email, minutes(73 * 60));
  await remindUnconfirmed(minutes(75 * 60));
  expect(await promised(email, "mail.finish_request")).toBe(2);
});
