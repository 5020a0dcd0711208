import { afterAll, beforeAll, expect, test } from "vitest";
import { listCallbacks } from "@/db/queries/callbacks";
import { recordOutcome, startCall } from "@/db/queries/calls";
import { addNextStep, addNote, sendReply } from "@/db/queries/lead-writing";
import { findNextCall, getMyRequest, listMyEvents, listMyRequests } from "@/db/queries/my-requests";
import { codeOf, makeWorld, minutes, now, type World } from "./leads-world";

let world: World;
let worked: string;
let foreign: string;
const key = (text: string) => text.padEnd(22, "-");

beforeAll(async () => {
  world = await makeWorld();
  const dana = world.actor("dana");
  worked = await world.claimed();
  foreign = await world.claimed({ personId: "p-sam" });
  for (const id of [worked, foreign]) {
    const write = (text: string) => ({ requestId: id, submitKey: key(`${id}${text}`), body: text });
    await addNote(dana, write("CANARY-NOTE"), now);
    await sendReply(dana, write("You may pay monthly."), minutes(1));
    await addNextStep(dana, { ...write("Send transcripts"), dueOn: "2026-12-01" }, minutes(2));
    const call = await startCall(dana, id, minutes(3));
    if (!call.isAllowed) throw new Error("the gate said no");
    const outcome = { requestId: id, touchId: call.touchId, outcome: "no_answer" as const };
    await recordOutcome(dana, { ...outcome, page: "/desk", userAgent: null }, minutes(4));
  }
});
afterAll(() => world.close());

test("the student reads each call, reply and next step, newest first", async () => {
  const priya = world.actor("priya");
  const [request] = await listMyRequests(priya);
  expect(request).toMatchObject({ id: worked, state: "answered", counselorName: "Dana Reyes" });
  const events = (await listMyEvents(priya, [worked])).get(worked) ?? [];
  expect(events).toMatchObject([
    { kind: "call", outcome: "no_answer", by: "Dana Reyes" },
    { kind: "next_step", body: "Send transcripts", dueOn: "2026-12-01" },
    { kind: "reply", body: "You may pay monthly." },
  ]);
});

test("no note reaches a student, by any of the queries their pages use", async () => {
  const priya = world.actor("priya");
  const requests = await listMyRequests(priya);
  const events = await listMyEvents(priya, [worked, foreign]);
  const one = await getMyRequest(priya, worked);
  expect(requests.length).toBeGreaterThan(0);
  const raw = JSON.stringify([requests, [...events], one]);
  expect(raw).toContain("You may pay monthly.");
  expect(raw).not.toContain("CANARY-NOTE");
});

test("another person's request and its events are not found", async () => {
  const priya = world.actor("priya");
  expect(await codeOf(getMyRequest(priya, foreign))).toBe("not_found:not_found");
  expect((await listMyEvents(priya, [foreign])).get(foreign)).toEqual([]);
  expect((await listMyRequests(priya)).map((request) => request.id)).toEqual([worked]);
  for (const name of ["dana", "lena", "ada", "edith"]) {
    expect(await listMyRequests(world.actor(name))).toEqual([]);
    expect(await codeOf(getMyRequest(world.actor(name), worked))).toBe("not_found:not_found");
  }
  expect(await listMyRequests(world.visitor)).toEqual([]);
});

test("the next call is the earliest that can still come", async () => {
  const sam = world.actor("sam");
  const personId = "p-sam";
  expect(await findNextCall(sam, now)).toBeNull();
  await world.booked(-40, { personId });
  const next = await world.booked(60, { personId });
  await world.booked(90, { personId });
  await world.booked(30, { personId, cancelledAt: now });
  expect(await findNextCall(sam, now)).toMatchObject({ requestId: next, startsAt: minutes(60) });
  expect(await findNextCall(world.actor("priya"), now)).toBeNull();
});

test("a reply by mail does not take the booked call away; the call itself does", async () => {
  const dana = world.actor("dana");
  const sam = world.actor("sam");
  const claim = { ownerId: "dana", claimedAt: now };
  const id = await world.booked(4, { personId: "p-sam", ...claim });
  await sendReply(dana, { requestId: id, submitKey: key(`${id}r`), body: "Until then" }, now);
  expect(await findNextCall(sam, now)).toMatchObject({ requestId: id });
  const isListed = async () =>
    (await listCallbacks(dana, "America/New_York", now)).find((row) => row.id === id)?.isDone;
  expect(await isListed()).toBe(false);
  const call = await startCall(dana, id, now);
  if (!call.isAllowed) throw new Error("the gate said no");
  const ended = { requestId: id, touchId: call.touchId, outcome: "reached" as const };
  await recordOutcome(dana, { ...ended, page: "/desk", userAgent: null }, minutes(5));
  expect((await findNextCall(sam, now))?.requestId).not.toBe(id);
  expect(await isListed()).toBe(true);
  expect(await getMyRequest(sam, id)).toMatchObject({ isCallDone: true });
});
