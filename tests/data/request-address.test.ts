// A visitor may correct the address of a request that is not confirmed yet. What went to the first
// address opens nothing from then on, and speaks for nobody.
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { stopByRequest } from "@/db/queries/consents";
import { saveAnswers } from "@/db/queries/drafts";
import { cancelOwnRequest, changeOwnTime, getOwnRequest } from "@/db/queries/requests-own";
import { consentReceipts, people, personEmails } from "@/db/schema";
import { actorOfLink, openByLink } from "@/server/request-by-link";
import { requestLink } from "@/server/signed-link";
import { type Asking, mailedCode, makeAsking, requestRow, submit } from "../support/asking";
import { bearerOf, makeWorld, now, outcomeOf, tally, type World } from "../support/world";

let world: World;
let asking: Asking;
beforeAll(async () => {
  world = await makeWorld();
  await world.addDesk("general", 1);
  asking = await makeAsking(world);
});
afterAll(() => world.close());

const context = { page: "/talk/request/stop", address: null, userAgent: null };
const segmentOf = (id: string, email: string) =>
  requestLink({ id, email }, new Date()).split("/").at(-1) ?? "";

/** Sent, then corrected to `email` and sent again. */
async function corrected(email: string) {
  const first = await asking.sent();
  await saveAnswers(first.secret, "callback", { email }, now);
  const { requestId } = await submit(first.secret);
  expect(requestId).toBe(first.requestId);
  return { ...first, to: email, code: await mailedCode(world, requestId) };
}

test("a link opens its request until the address is another, then the new one's does", async () => {
  const { requestId, email, secret } = await asking.sent();
  const link = segmentOf(requestId, email);
  expect(await openByLink(link)).toMatchObject({ ok: true, request: { id: requestId } });
  await saveAnswers(secret, "callback", { email: "right@mail.test" }, now);
  await submit(secret);
  expect(await openByLink(link)).toEqual({ ok: false, reason: "broken" });
  expect(await outcomeOf(actorOfLink(link))).toBe("conflict:link_broken");
  const newest = segmentOf(requestId, "right@mail.test");
  expect(await openByLink(newest)).toMatchObject({ ok: true, request: { id: requestId } });
});

test("after the confirmation the first address neither sees, moves nor cancels the call", async () => {
  const { requestId, email, code } = await corrected("confirmed@mail.test");
  await asking.confirm(requestId, code);
  expect(await openByLink(segmentOf(requestId, email))).toEqual({ ok: false, reason: "broken" });
  // Read as good a moment before the address was changed: the row itself says no.
  const stranger = bearerOf(requestId, email);
  const later = new Date(asking.nextTime());
  const attempts = [
    getOwnRequest(stranger, requestId),
    changeOwnTime(stranger, requestId, later, now),
    cancelOwnRequest(stranger, requestId, now),
    stopByRequest(stranger, requestId, context, now),
  ];
  expect(await tally(attempts)).toEqual({ "not_found:not_found": 4 });
  expect(await requestRow(world, requestId)).toMatchObject({ cancelledAt: null });
});

test("a stop by the first address does not reach whoever has the second", async () => {
  const victim = await asking.sent({ email: "known@mail.test" });
  await asking.confirm(victim.requestId, victim.code);
  const { personId } = await requestRow(world, victim.requestId);
  const { requestId, email } = await corrected("known@mail.test");
  const attempt = stopByRequest(bearerOf(requestId, email), requestId, context, now);
  expect(await outcomeOf(attempt)).toBe("not_found:not_found");
  const [person] = await world.db
    .select()
    .from(people)
    .where(eq(people.id, personId ?? ""));
  expect(person?.stoppedAt).toBeNull();
  expect(await world.db.$count(consentReceipts)).toBe(0);
});

test("an address is kept as proven only by its own code or link", async () => {
  const { requestId, email, to } = await corrected("unproven@mail.test");
  const known = (address: string) => world.db.$count(personEmails, eq(personEmails.email, address));
  await outcomeOf(stopByRequest(bearerOf(requestId, email), requestId, context, now));
  await outcomeOf(stopByRequest(bearerOf(requestId), requestId, context, now));
  expect([await known(email), await known(to)]).toEqual([0, 0]);
  await stopByRequest(bearerOf(requestId, to), requestId, context, now);
  expect([await known(email), await known(to)]).toEqual([0, 1]);
});
