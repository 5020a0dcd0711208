import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listDemoMails } from "@/db/queries/demo-mailbox";
import { cancelOwnRequest } from "@/db/queries/requests-own";
import { demoMails, requests } from "@/db/schema";
import type { Job } from "@/lib/domain/jobs";
import { newId } from "@/lib/id";
import { composeMail } from "@/server/mail/mails";
import { send as sendMail } from "@/server/mail/transport";
import { readRequestLink, requestOfLink } from "@/server/signed-link";
import { type Asking, makeAsking } from "../support/asking";
import { bearerOf, makeWorld, now, times, type World } from "../support/world";

let world: World;
let asking: Asking;
beforeAll(async () => {
  world = await makeWorld({ isRace: true });
  await world.addDesk("general", 1);
  asking = await makeAsking(world);
});
afterAll(() => world.close());

async function deliver(id: string, job: Job): Promise<void> {
  const mail = await composeMail(id, job, now);
  if (mail) await sendMail(world.db, mail, now);
}

/** The mails that this job leaves in the mailbox. */
async function send(job: Job, id = newId()) {
  await deliver(id, job);
  return world.db.select().from(demoMails).where(eq(demoMails.id, id));
}

async function booked() {
  const sent = await asking.sent();
  await asking.confirm(sent.requestId, sent.code);
  return sent;
}

const linkIn = (text = "") => /\/talk\/request\/([\w~.-]+)/.exec(text)?.[1] ?? "";

test("a job that runs twice, or in two workers at once, leaves one mail", async () => {
  const { requestId } = await booked();
  const job: Job = { kind: "mail.request_confirmed", payload: { requestId } };
  const id = newId();
  await Promise.all(times(5, () => deliver(id, job)));
  expect(await send(job, id)).toHaveLength(1);
});

test("the code goes to the address of the request, with a link that opens that request alone", async () => {
  const { requestId, email, code } = await asking.sent();
  const [mail] = await send({ kind: "mail.confirm_code", payload: { requestId, code } });
  expect(mail).toMatchObject({ toAddress: email, sentAt: now });
  expect(mail?.subject).toContain(code);
  expect(mail?.text).toContain(code);
  expect(requestOfLink(linkIn(mail?.text))).toBe(requestId);
  expect(readRequestLink(linkIn(mail?.text), email, now)).toEqual({ ok: true });
});

test("mail to an address that nobody has proven carries no word that was typed", async () => {
  const givenName = "Your tuition is overdue, Quill";
  const typed = { givenName, familyName: "Zebedee", question: "Pay today at evil.example" };
  const { requestId, code } = await asking.sent(typed);
  const mails = [
    ...(await send({ kind: "mail.confirm_code", payload: { requestId, code } })),
    ...(await send({ kind: "mail.finish_request", payload: { requestId } })),
  ];
  expect(mails).toHaveLength(2);
  for (const mail of mails) {
    expect(JSON.stringify(mail)).not.toMatch(/Quill|Zebedee|evil/);
  }
});

test("a booked call comes with its calendar file, and keeps its id when it is cancelled", async () => {
  const { requestId } = await booked();
  const [confirmed] = await send({ kind: "mail.request_confirmed", payload: { requestId } });
  expect(confirmed?.attachment).toContain("METHOD:PUBLISH");
  await cancelOwnRequest(bearerOf(requestId), requestId, now);
  const [cancelled] = await send({ kind: "mail.request_cancelled", payload: { requestId } });
  expect(cancelled?.attachment).toContain("METHOD:CANCEL");
  expect(cancelled?.attachment).toContain("SEQUENCE:1");
  const uid = /UID:\S+/.exec(confirmed?.attachment ?? "")?.[0];
  expect(uid).toContain(requestId);
  expect(cancelled?.attachment).toContain(uid);
});

test("what came to an end meanwhile is not mailed", async () => {
  const { requestId } = await booked();
  expect(await send({ kind: "mail.finish_request", payload: { requestId } })).toEqual([]);
  await cancelOwnRequest(bearerOf(requestId), requestId, now);
  expect(await send({ kind: "mail.request_confirmed", payload: { requestId } })).toEqual([]);
  expect(await send({ kind: "mail.request_changed", payload: { requestId } })).toEqual([]);
  const gone: Job[] = [
    { kind: "mail.confirm_code", payload: { requestId: "gone", code: "123456" } },
    { kind: "mail.queue_new_request", payload: { requestId, userId: "dora" } },
    { kind: "mail.unowned_call", payload: { requestId: "gone", userId: "dora" } },
    { kind: "mail.reply", payload: { replyId: "gone" } },
  ];
  for (const job of gone) expect(await send(job), job.kind).toEqual([]);
});

test("a mail to the desk holds a reference and a link, and nothing of the person", async () => {
  const { requestId, email } = await booked();
  const [mail] = await send({
    kind: "mail.queue_new_request",
    payload: { requestId, userId: "dora" },
  });
  expect(mail?.toAddress).toBe("dora@school.test");
  expect(mail?.text).toContain(`/desk/leads/${requestId}`);
  for (const typed of [email, "Nora", "Quinn", "+12125550147", "monthly"]) {
    expect(`${mail?.subject}${mail?.text}${mail?.html}`).not.toContain(typed);
  }
});

test("a name can add neither a header nor a tag", async () => {
  const { requestId } = await booked();
  const givenName = 'Nora\r\nBcc: victim@mail.test\r\n\r\n<img src=x onerror="alert(1)">';
  await world.db.update(requests).set({ givenName }).where(eq(requests.id, requestId));
  const [mail] = await send({ kind: "mail.request_confirmed", payload: { requestId } });
  expect(mail?.subject).not.toMatch(/[\r\n]/);
  expect(mail?.html).not.toContain("<img");
  expect(mail?.html).toContain("&lt;img");
});

test("the mailbox shows the newest first, also those of one instant", async () => {
  const { requestId, code } = await asking.sent();
  const ids = times(3, () => newId());
  for (const id of ids) await send({ kind: "mail.confirm_code", payload: { requestId, code } }, id);
  const listed = (await listDemoMails()).map((mail) => mail.id);
  expect(listed.slice(0, 3)).toEqual([...ids].reverse());
});
