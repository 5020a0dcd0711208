import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addNextStep, addNote, sendReply } from "@/db/queries/lead-writing";
import {
  auditLog,
  gateDecisions,
  jobs,
  nextSteps,
  notes,
  people,
  replies,
  requests,
  touches,
} from "@/db/schema";
import { codeOf, makeWorld, minutes, now, type World } from "./leads-world";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.close());

let keys = 0;
const newKey = () => {
  keys += 1;
  return `key-${keys}`.padEnd(22, "-");
};
const write = (requestId: string, body = "Words", submitKey = newKey()) => ({
  requestId,
  submitKey,
  body,
});
const step = (requestId: string, dueOn: string | null = null) => ({ ...write(requestId), dueOn });

const stored = async (id: string) => ({
  notes: await world.db.select().from(notes).where(eq(notes.requestId, id)),
  replies: await world.db.select().from(replies).where(eq(replies.requestId, id)),
  nextSteps: await world.db.select().from(nextSteps).where(eq(nextSteps.requestId, id)),
  touches: await world.db.select().from(touches).where(eq(touches.requestId, id)),
  decisions: await world.db.select().from(gateDecisions).where(eq(gateDecisions.requestId, id)),
  audit: (await world.db.select().from(auditLog).where(eq(auditLog.subjectId, id))).map(
    (row) => row.action,
  ),
});

test("one form sent many times at once is one note, one reply, one next step", async () => {
  const id = await world.claimed();
  const dana = world.actor("dana");
  const note = write(id);
  const reply = write(id);
  const next = step(id, "2026-12-01");
  await Promise.all(
    [1, 2, 3, 4, 5].flatMap(() => [
      addNote(dana, note, now),
      sendReply(dana, reply, now),
      addNextStep(dana, next, now),
    ]),
  );
  const found = await stored(id);
  expect([found.notes.length, found.replies.length, found.nextSteps.length]).toEqual([1, 1, 1]);
  expect(found.touches).toMatchObject([{ channel: "email", actorId: "dana" }]);
  expect(found.decisions).toMatchObject([{ isAllowed: true, purpose: "reply" }]);
  expect(found.audit.sort()).toEqual(["next_step.add", "note.add", "reply.send"]);
  const mails = await world.db.select().from(jobs).where(eq(jobs.kind, "mail.reply"));
  expect(mails.map((job) => job.payload)).toEqual([{ replyId: found.replies[0]?.id }]);
});

test("a form's key with other words, by another hand or on another request is refused", async () => {
  const id = await world.claimed();
  const other = await world.claimed();
  const dana = world.actor("dana");
  const first = write(id);
  await addNote(dana, first, now);
  expect(await codeOf(addNote(dana, { ...first, body: "Else" }, now))).toBe("conflict:form_used");
  expect(await codeOf(addNote(dana, { ...first, requestId: other }, now))).toBe(
    "conflict:form_used",
  );
  expect(await codeOf(addNote(world.actor("lena"), first, now))).toBe("conflict:form_used");
  expect((await stored(id)).notes).toHaveLength(1);
  expect((await stored(other)).notes).toHaveLength(0);
});

test("nobody writes on a request that is not theirs", async () => {
  const id = await world.claimed();
  for (const name of ["omar", "ruth", "arno", "edith", "ada", "priya", "sam"]) {
    const actor = world.actor(name);
    expect(await codeOf(addNote(actor, write(id), now))).toBe("not_found:not_found");
    expect(await codeOf(sendReply(actor, write(id), now))).toBe("not_found:not_found");
    expect(await codeOf(addNextStep(actor, step(id), now))).toBe("not_found:not_found");
  }
  expect(await codeOf(addNote(world.visitor, write(id), now))).toBe("forbidden:forbidden");
  const found = await stored(id);
  expect(found.notes.length + found.replies.length + found.nextSteps.length).toBe(0);
});

test("a reply answers the request, and its first answer stays the answer's time", async () => {
  const id = await world.claimed();
  const dana = world.actor("dana");
  await sendReply(dana, write(id), minutes(1));
  await sendReply(dana, write(id, "More"), minutes(5));
  const [row] = await world.db.select().from(requests).where(eq(requests.id, id));
  expect(row).toMatchObject({ answeredAt: minutes(1), version: 2 });
  expect((await stored(id)).replies).toHaveLength(2);
});

test("a reply to somebody who said stop is refused and nothing is sent; the refusal is kept", async () => {
  const id = await world.claimed({ personId: "p-sam" });
  await world.db.update(people).set({ stoppedAt: now }).where(eq(people.id, "p-sam"));
  const attempt = sendReply(world.actor("dana"), write(id), minutes(1));
  expect(await codeOf(attempt)).toBe("conflict:stopped");
  const found = await stored(id);
  expect(found).toMatchObject({ replies: [], touches: [], audit: [] });
  expect(found.decisions).toMatchObject([{ isAllowed: false, reason: "stopped" }]);
});

test("replies and next steps need a claimed, live request", async () => {
  const lena = world.actor("lena");
  const waiting = await world.ask();
  expect(await codeOf(sendReply(lena, write(waiting), now))).toBe("conflict:not_claimed");
  expect(await codeOf(addNextStep(lena, step(waiting), now))).toBe("conflict:not_claimed");
  const cancelled = await world.claimed({ cancelledAt: now });
  expect(await codeOf(sendReply(world.actor("dana"), write(cancelled), now))).toBe(
    "conflict:request_cancelled",
  );
  await addNote(lena, write(waiting), now);
});

test("a next step is due today or later, on the school's calendar", async () => {
  const id = await world.claimed();
  const dana = world.actor("dana");
  expect(await codeOf(addNextStep(dana, step(id, "2026-11-17"), now))).toBe(
    "invalid:due_in_the_past",
  );
  await addNextStep(dana, step(id, "2026-11-18"), now);
  expect((await stored(id)).nextSteps).toMatchObject([{ dueOn: "2026-11-18", isDone: false }]);
});

test("any words come back exactly", async () => {
  const id = await world.claimed();
  const texts = ["😀 👩‍💻", "مرحبا", "<script>alert(1)</script>", "'; drop table notes; --"];
  for (const text of texts) await addNote(world.actor("dana"), write(id, text), now);
  expect((await stored(id)).notes.map((note) => note.body).sort()).toEqual([...texts].sort());
});
