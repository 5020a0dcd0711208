import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { useCode as tryCode } from "@/db/queries/codes";
import { saveAnswers } from "@/db/queries/drafts";
import { confirmByCode, resendCode } from "@/db/queries/requests";
import { changeOwnTime } from "@/db/queries/requests-own";
import { bookings, institutions, people, personEmails, queueMembers, requests } from "@/db/schema";
import { consentWords } from "@/lib/domain/consents";
import {
  type Asking,
  fillDraft,
  mailedCode,
  makeAsking,
  placesAt,
  requestRow,
  submit,
} from "../support/asking";
import {
  bearerOf,
  makeWorld,
  minutes,
  now,
  outcomeOf,
  tally,
  times,
  type World,
} from "../support/world";

let world: World;
let asking: Asking;
beforeAll(async () => {
  world = await makeWorld({ isRace: true });
  await world.addDesk("general", 1);
  asking = await makeAsking(world);
});
afterAll(() => world.close());

test("until the code is typed a visitor's request has no person, no receipt and no place", async () => {
  const before = await world.db.$count(people);
  const { requestId, startsAt, email } = await asking.sent({ consents: ["call", "text"] });
  const row = await requestRow(world, requestId);
  expect(row).toMatchObject({ personId: null, slotId: null, confirmedAt: null, email });
  expect(row.reference).toMatch(/^WM-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  expect(await asking.receiptsOf(requestId)).toEqual([]);
  expect(await placesAt(world, startsAt)).toMatchObject({ booked: 0, bookings: 0 });
  expect(await world.db.$count(people)).toBe(before);
  expect(await asking.jobsOf(requestId)).toEqual(["mail.confirm_code"]);
  expect(await asking.auditOf(requestId)).toEqual(["request.create"]);
});

test("the code makes the person, the receipts, the booking and the mails, together and once", async () => {
  await world.db.insert(queueMembers).values({ queueId: "general", userId: "lena" });
  const { requestId, startsAt, email, code } = await asking.sent({ consents: ["call"] });
  await asking.confirm(requestId, code);
  await Promise.all(times(5, () => confirmByCode(requestId, now)));
  const row = await requestRow(world, requestId);
  expect(row).toMatchObject({ confirmedAt: now, emailVerifiedAt: now });
  expect(await placesAt(world, startsAt)).toMatchObject({ booked: 1, bookings: 1 });
  const [owner] = await world.db.select().from(personEmails).where(eq(personEmails.email, email));
  expect(row.personId).toBe(owner?.personId);
  expect(await asking.auditOf(requestId)).toEqual(["request.create", "request.confirm"]);
  const members = await world.db.$count(queueMembers, eq(queueMembers.queueId, "general"));
  expect(members).toBeGreaterThan(1);
  expect(await asking.jobsOf(requestId)).toEqual([
    // Two hours ahead: the reminder of the day before is past.
    "mail.call_reminder",
    "mail.confirm_code",
    ...times(members, () => "mail.queue_new_request"),
    "mail.request_confirmed",
  ]);
});

test("each ticked box becomes a receipt with the exact words that stood beside it", async () => {
  const { requestId, code } = await asking.sent({
    consents: ["call", "voicemail"],
    consentAddress: "203.0.113.9",
    consentUserAgent: "Browser/1",
    consentsAnsweredAt: minutes(-3).toISOString(),
  });
  await world.db.update(institutions).set({ name: "Renamed University" });
  await asking.confirm(requestId, code);
  await world.db.update(institutions).set({ name: "Your institution" });
  const receipts = await asking.receiptsOf(requestId);
  expect(receipts.map((receipt) => receipt.words).sort()).toEqual(
    [
      consentWords("call", "Your institution"),
      consentWords("voicemail", "Your institution"),
    ].sort(),
  );
  for (const receipt of receipts) {
    expect(receipt).toMatchObject({
      isGiven: true,
      phone: "+12125550147",
      page: "/talk/callback/consent",
      address: "203.0.113.9",
      userAgent: "Browser/1",
      givenAt: minutes(-3),
    });
  }
});

test("no ticked box is no receipt, and the call is booked all the same", async () => {
  const { requestId, code } = await asking.sent({ consents: [] });
  await asking.confirm(requestId, code);
  expect(await asking.receiptsOf(requestId)).toEqual([]);
  expect((await requestRow(world, requestId)).slotId).toBeTruthy();
});

test("a time lost while the code was on its way costs no second code", async () => {
  const { requestId, startsAt, code } = await asking.sent();
  const later = minutes(20);
  const quick = await asking.ready({ slotStartsAt: startsAt }, later);
  await submit(quick.secret, { actor: await world.signedIn("priya"), at: later });
  expect(await tryCode("confirm_request", requestId, code, minutes(9))).toBe("right");
  expect(await outcomeOf(confirmByCode(requestId, later))).toBe("conflict:slot_full");
  const row = await requestRow(world, requestId);
  expect(row).toMatchObject({ emailVerifiedAt: later, confirmedAt: null, personId: null });
  const other = asking.nextTime();
  await changeOwnTime(bearerOf(requestId), requestId, new Date(other), later);
  expect(await requestRow(world, requestId)).toMatchObject({ confirmedAt: later });
  expect(await placesAt(world, other)).toMatchObject({ booked: 1, bookings: 1 });
  expect(
    (await asking.jobsOf(requestId)).filter((kind) => kind === "mail.confirm_code"),
  ).toHaveLength(1);
});

test("a draft whose address was proven is sent again without a second code", async () => {
  const { secret, requestId, startsAt, code } = await asking.sent();
  const later = minutes(20);
  const quick = await asking.ready({ slotStartsAt: startsAt }, later);
  await submit(quick.secret, { actor: await world.signedIn("sam"), at: later });
  await tryCode("confirm_request", requestId, code, minutes(9));
  await outcomeOf(confirmByCode(requestId, later));
  const other = asking.nextTime();
  await saveAnswers(secret, "callback", { slotStartsAt: other }, later);
  expect(await submit(secret, { at: later })).toEqual({ requestId, status: "booked" });
});

test("another address after the code asks for a code again", async () => {
  const { secret, requestId, startsAt, code } = await asking.sent();
  const later = minutes(20);
  const quick = await asking.ready({ slotStartsAt: startsAt }, later);
  await submit(quick.secret, { actor: await world.signedIn("drew"), at: later });
  await tryCode("confirm_request", requestId, code, minutes(9));
  await outcomeOf(confirmByCode(requestId, later));
  const changes = { email: "victim@mail.test", slotStartsAt: asking.nextTime() };
  await saveAnswers(secret, "callback", changes, later);
  expect(await submit(secret, { at: later })).toEqual({ requestId, status: "needs_code" });
  expect(await requestRow(world, requestId)).toMatchObject({ emailVerifiedAt: null });
});

test("an address changed between the right code and the booking is not taken for proven", async () => {
  const { secret, requestId, code } = await asking.sent();
  expect(await tryCode("confirm_request", requestId, code, now)).toBe("right");
  await saveAnswers(secret, "callback", { email: "victim2@mail.test" }, now);
  await submit(secret);
  expect(await outcomeOf(confirmByCode(requestId, now))).toBe("invalid:code_expired");
  expect(await requestRow(world, requestId)).toMatchObject({
    emailVerifiedAt: null,
    confirmedAt: null,
    personId: null,
  });
});

test("the code can be mailed again, which ends the first", async () => {
  const { requestId, code } = await asking.sent();
  await resendCode(requestId, minutes(1));
  const second = await mailedCode(world, requestId);
  if (second !== code) {
    expect(await tryCode("confirm_request", requestId, code, minutes(2))).toBe("wrong");
  }
  await asking.confirm(requestId, second, minutes(2));
});

test("one who asked twice by one address is one person with two requests", async () => {
  const first = await asking.sent({ email: "twice@mail.test" });
  const second = await asking.sent({ email: "twice@mail.test" });
  await Promise.all([
    asking.confirm(first.requestId, first.code),
    asking.confirm(second.requestId, second.code),
  ]);
  const rows = await Promise.all([first, second].map((one) => requestRow(world, one.requestId)));
  expect(new Set(rows.map((row) => row.personId)).size).toBe(1);
});

test("whoever holds the link can't book before the code is typed", async () => {
  const { requestId } = await asking.sent();
  const other = asking.nextTime();
  const attempt = changeOwnTime(bearerOf(requestId), requestId, new Date(other), now);
  expect(await outcomeOf(attempt)).toBe("conflict:request_unconfirmed");
  expect(await requestRow(world, requestId)).toMatchObject({ confirmedAt: null, personId: null });
  expect(await outcomeOf(confirmByCode(requestId, now))).toBe("invalid:code_expired");
});

test("a person of many addresses has three open requests in all, also when confirmed at once", async () => {
  /** A message, which teaches us nothing new about who is known. */
  async function message(email: string) {
    const unasked = { zone: undefined, language: undefined, phone: undefined };
    const secret = await fillDraft({ email, ...unasked }, { kind: "message" });
    const { requestId } = await submit(secret, { kind: "message" });
    return { requestId, code: await mailedCode(world, requestId) };
  }
  const [first = "", ...others] = times(10, (i) => `address${i}@many.test`);
  const sent = await message(first);
  await asking.confirm(sent.requestId, sent.code);
  const personId = (await requestRow(world, sent.requestId)).personId ?? "";
  await world.db
    .insert(personEmails)
    .values(others.map((email) => ({ personId, email, verifiedAt: now })));
  const last = await Promise.all(others.map(message));
  const counts = await tally(last.map((one) => asking.confirm(one.requestId, one.code)));
  expect(counts).toEqual({ done: 2, "conflict:too_many_open": 7 });
  expect(await world.db.$count(requests, eq(requests.personId, personId))).toBe(3);
});

test("no booking stands without a live request, and none without its audit lines", async () => {
  const rows = await world.db
    .select({
      id: requests.id,
      confirmedAt: requests.confirmedAt,
      cancelledAt: requests.cancelledAt,
    })
    .from(bookings)
    .innerJoin(requests, eq(requests.id, bookings.requestId));
  expect(rows.length).toBeGreaterThan(5);
  expect(rows.filter((row) => !row.confirmedAt || row.cancelledAt)).toEqual([]);
  for (const { id } of rows) expect(await asking.auditOf(id)).toContain("request.confirm");
});
