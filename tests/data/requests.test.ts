import { and, eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { useCode as tryCode } from "@/db/queries/codes";
import { findDraft, saveAnswers } from "@/db/queries/drafts";
import { confirmByCode, resendCode, submitDraft } from "@/db/queries/requests";
import { cancelOwnRequest, getOwnRequest } from "@/db/queries/requests-own";
import { remindUnconfirmed } from "@/db/queries/requests-unconfirmed";
import { jobs, people, requests } from "@/db/schema";
import { newId } from "@/lib/id";
import { type Asking, fillDraft, makeAsking, requestRow, submit } from "../support/asking";
import {
  bearerOf,
  emailOf,
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

test("a signed-in student needs no code, and the address typed counts for nothing", async () => {
  const priya = await world.signedIn("priya");
  const { secret } = await asking.ready({ email: "somebody@else.test" });
  const { requestId, status } = await submit(secret, { actor: priya });
  expect(status).toBe("booked");
  expect(await requestRow(world, requestId)).toMatchObject({
    personId: priya.personId,
    email: "priya@school.test",
  });
});

test("a fourth open request is refused, also when four are sent at once; an ended one makes room", async () => {
  const account = `eager${newId().replace(/[^A-Za-z0-9]/g, "")}`;
  await world.addUser(account, "student");
  const actor = await world.signedIn(account);
  const drafts = await Promise.all(
    times(4, () => fillDraft({ question: "Hi" }, { kind: "message" })),
  );
  const send = (secret: string) => submit(secret, { actor, kind: "message" });
  expect(await tally(drafts.map(send))).toEqual({ done: 3, "conflict:too_many_open": 1 });
  const mine = await world.db
    .select()
    .from(requests)
    .where(eq(requests.email, emailOf(account)));
  expect(mine).toHaveLength(3);
  const [first] = mine;
  const left = drafts.map((secret) => findDraft(secret, "message"));
  const refused = drafts[(await Promise.all(left)).findIndex((draft) => !draft?.requestId)] ?? "";
  await cancelOwnRequest(bearerOf(first?.id ?? ""), first?.id ?? "", now);
  expect(await outcomeOf(send(refused))).toBe("done");
});

test("a message of somebody we know already changes nothing that we know of them", async () => {
  const known = { givenName: "Priya", statedZone: "America/Denver", language: "hi" };
  await world.db.update(people).set(known).where(eq(people.id, "p-priya"));
  const secret = newId();
  const answers = { topic: "cost", question: "Hi", givenName: "P.", email: "p@mail.test" } as const;
  await saveAnswers(secret, "message", answers, now);
  const actor = await world.signedIn("priya");
  expect(await outcomeOf(submit(secret, { actor, kind: "message" }))).toBe("done");
  const [person] = await world.db.select().from(people).where(eq(people.id, "p-priya"));
  expect(person).toMatchObject(known);
});

test("sent from eight tabs at once it mails one code; half a minute later or to another address a new one", async () => {
  const secret = await fillDraft({ question: "Hi", email: "tabs@mail.test" }, { kind: "message" });
  const send = (seconds = 0) => submit(secret, { kind: "message", at: minutes(seconds / 60) });
  const ids = new Set((await Promise.all(times(8, () => send()))).map((sent) => sent.requestId));
  expect(ids.size).toBe(1);
  const [requestId = ""] = ids;
  const codes = () =>
    world.db.$count(
      jobs,
      and(eq(jobs.kind, "mail.confirm_code"), sql`${jobs.payload}->>'requestId' = ${requestId}`),
    );
  expect(await codes()).toBe(1);
  await send(29);
  expect(await codes()).toBe(1);
  await saveAnswers(secret, "message", { email: "other@mail.test" }, minutes(0.5));
  await send(29);
  expect(await codes(), "nobody else's mail is waited for").toBe(2);
  await send(70);
  expect(await codes()).toBe(3);
});

test("an incomplete draft, an unknown one and one of another kind are refused", async () => {
  const bare = await fillDraft({ slotStartsAt: asking.nextTime(), phone: "" });
  expect(await outcomeOf(submit(bare))).toBe("invalid:draft_incomplete");
  expect(await outcomeOf(submit(newId()))).toBe("not_found:draft_gone");
  expect(await outcomeOf(submit(bare, { kind: "message" }))).toBe("not_found:draft_gone");
});

test.each(["dora", "lena", "edith", "ada"])("%s of the staff can't ask", async (name) => {
  const { secret } = await asking.ready();
  const attempt = submit(secret, { actor: await world.signedIn(name) });
  expect(await outcomeOf(attempt)).toBe("forbidden:forbidden");
});

test("cancelling twice is once; a cancelled request is neither confirmed, sent nor mailed again", async () => {
  const { secret, requestId, code } = await asking.sent();
  await Promise.all(times(5, () => cancelOwnRequest(bearerOf(requestId), requestId, now)));
  expect(await asking.auditOf(requestId)).toEqual(["request.create", "request.cancel"]);
  await tryCode("confirm_request", requestId, code, now);
  expect(await outcomeOf(confirmByCode(requestId, now))).toBe("conflict:request_cancelled");
  expect(await outcomeOf(submit(secret))).toBe("conflict:request_cancelled");
  expect(await outcomeOf(resendCode(requestId, now))).toBe("conflict:request_closed");
  expect(await asking.jobsOf(requestId)).toEqual(["mail.confirm_code"]);
});

test("what is read of one's own request holds nothing of the desk", async () => {
  const { requestId, code } = await asking.sent();
  await asking.confirm(requestId, code);
  const read = await getOwnRequest(bearerOf(requestId), requestId);
  for (const field of ["ownerId", "version", "personId", "flaggedAt", "consents", "draftHash"]) {
    expect(Object.keys(read)).not.toContain(field);
  }
  expect(Object.keys(read).length).toBeGreaterThan(10);
});

test("a request that waits an hour for its code is reminded once, however many sweeps run", async () => {
  const { requestId } = await asking.sent();
  expect(await remindUnconfirmed(minutes(59))).toBe(0);
  const counts = await Promise.all(times(5, () => remindUnconfirmed(minutes(61))));
  expect(counts.filter((count) => count > 0)).toHaveLength(1);
  expect(await remindUnconfirmed(minutes(120))).toBe(0);
  const mails = and(eq(jobs.kind, "mail.finish_request"), eq(jobs.dedupKey, `finish:${requestId}`));
  expect(await world.db.$count(jobs, mails)).toBe(1);
  const confirmed = await world.sql`
    select 1 from jobs j join requests r on j.payload->>'requestId' = r.id
    where j.kind = 'mail.finish_request' and (r.confirmed_at is not null or r.cancelled_at is not null)`;
  expect(confirmed).toHaveLength(0);
});

test("one older than three days is left alone", async () => {
  const { requestId } = await asking.sent();
  await remindUnconfirmed(minutes(72 * 60 + 1));
  expect(await requestRow(world, requestId)).toMatchObject({ remindedAt: null });
});

test("items to share are stored with the request as they were offered", async () => {
  const { secret } = await asking.ready();
  const item = { list: "saved", kind: "program", slug: "nursing", title: "Nursing, B.S." } as const;
  const input = { secret, kind: "callback" as const, sharedItems: [item], page: "/talk" };
  const { requestId } = await submitDraft(await world.signedIn("sam"), input, now);
  expect((await requestRow(world, requestId)).sharedItems).toEqual([item]);
});
