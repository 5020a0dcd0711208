import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findLead } from "@/db/queries/lead";
import { openByReference } from "@/db/queries/lead-by-reference";
import { listLeadConsents, listOtherRequests } from "@/db/queries/lead-person";
import { listTimeline } from "@/db/queries/lead-timeline";
import { addNote } from "@/db/queries/lead-writing";
import { auditLog, consentReceipts, requests } from "@/db/schema";
import { codeOf, makeWorld, minutes, now, type World } from "./leads-world";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.close());

const key = (text: string) => text.padEnd(22, "-");
const contact = /CANARY|canary|\+1212|Denver|WM-/;

test("an unclaimed request shows a member of its queue no contact data, nor anything beside it", async () => {
  const id = await world.ask();
  const lead = await findLead(world.actor("dana"), id, now);
  expect(lead).toMatchObject({ access: "masked", givenName: "Priya", canClaim: true });
  expect(JSON.stringify(lead)).not.toMatch(contact);
  expect(await codeOf(listTimeline(world.actor("dana"), id, now))).toBe("not_found:not_found");
  expect(await listOtherRequests(world.actor("dana"), id)).toEqual([]);
  expect(await listLeadConsents(world.actor("dana"), id)).toEqual([]);
});

test("an administrator sees it masked, also when it is claimed", async () => {
  const lead = await findLead(world.actor("ada"), await world.claimed(), now);
  expect(lead).toMatchObject({ access: "masked", canClaim: false });
  expect(JSON.stringify(lead)).not.toMatch(contact);
});

test("who claimed it and who manages its queue open it, nobody else finds it", async () => {
  const id = await world.claimed();
  for (const name of ["dana", "lena"]) {
    const lead = await findLead(world.actor(name), id, now);
    expect(lead).toMatchObject({ access: "open", email: "canary-priya@mail.test" });
  }
  for (const name of ["omar", "ruth", "arno", "edith", "priya", "sam"]) {
    expect(await findLead(world.actor(name), id, now)).toBeNull();
    expect(await codeOf(listTimeline(world.actor(name), id, now))).toBe("not_found:not_found");
  }
  expect(await findLead(world.visitor, id, now)).toBeNull();
});

test("reading contact data is audited once an hour, a masked view never", async () => {
  const id = await world.claimed();
  const reads = async () =>
    (
      await world.db
        .select()
        .from(auditLog)
        .where(and(eq(auditLog.subjectId, id), eq(auditLog.action, "contact.read")))
    ).map((row) => row.actorId);
  await findLead(world.actor("ada"), id, now);
  expect(await reads()).toEqual([]);
  await findLead(world.actor("dana"), id, now);
  await findLead(world.actor("dana"), id, minutes(59));
  expect(await reads()).toEqual(["dana"]);
  await findLead(world.actor("dana"), id, minutes(61));
  await findLead(world.actor("lena"), id, minutes(61));
  expect(await reads()).toEqual(["dana", "dana", "lena"]);
});

test("the full reference opens a request for half an hour, audited, read-only, without notes", async () => {
  const id = await world.claimed();
  await addNote(world.actor("dana"), { requestId: id, submitKey: key("n"), body: "NOTE" }, now);
  const [row] = await world.db.select().from(requests).where(eq(requests.id, id));
  const reference = row?.reference ?? "";
  const ruth = world.actor("ruth");
  expect(await findLead(ruth, id, now)).toBeNull();
  const typed = reference.toLowerCase().replaceAll("-", " ");
  expect(await openByReference(ruth, typed, now)).toBe(id);
  expect(await findLead(ruth, id, minutes(29))).toMatchObject({
    access: "reference",
    phone: "+12125550147",
    canClaim: false,
  });
  const told = await listTimeline(ruth, id, minutes(29));
  expect(told.length).toBeGreaterThan(0);
  expect(JSON.stringify(told)).not.toContain("NOTE");
  const note = { requestId: id, submitKey: key("x"), body: "mine?" };
  expect(await codeOf(addNote(ruth, note, minutes(1)))).toBe("not_found:not_found");
  expect(await findLead(ruth, id, minutes(31))).toBeNull();
  expect(await findLead(world.actor("omar"), id, minutes(1))).toBeNull();
  const trace = await world.db.select().from(auditLog).where(eq(auditLog.subjectId, id));
  expect(trace.map((entry) => [entry.action, entry.actorId])).toContainEqual([
    "request.open_by_reference",
    "ruth",
  ]);
});

test("a reference opens nothing for whom the matrix leaves out, and unknown ones say the same", async () => {
  const id = await world.claimed({ reference: "WM-7K3D-92QF" });
  for (const name of ["arno", "edith", "ada", "priya"]) {
    const attempt = openByReference(world.actor(name), "WM-7K3D-92QF", now);
    expect(await codeOf(attempt)).toBe("not_found:reference_unknown");
  }
  for (const typed of ["WM-7K3D-92QG", "", "7K3D", "' or 1=1 --", "\u0000", "😀".repeat(40)]) {
    const attempt = openByReference(world.actor("dana"), typed, now);
    expect(await codeOf(attempt)).toBe("not_found:reference_unknown");
  }
  expect(await openByReference(world.actor("lena"), "WM-7K3D-92QF", now)).toBe(id);
});

test("notes come to who may read notes; consents come with their exact words", async () => {
  const id = await world.claimed();
  await addNote(world.actor("dana"), { requestId: id, submitKey: key("m"), body: "NOTE" }, now);
  await world.db.insert(consentReceipts).values({
    id: "receipt",
    personId: "p-priya",
    requestId: id,
    channel: "text",
    isGiven: true,
    words: "The exact words.",
    wordsVersion: "1",
    page: "/talk",
    givenAt: now,
  });
  for (const name of ["dana", "lena"]) {
    const told = await listTimeline(world.actor(name), id, now);
    expect(told.filter((entry) => entry.kind === "note")).toHaveLength(1);
    const [consent] = await listLeadConsents(world.actor(name), id);
    expect(consent).toMatchObject({ words: "The exact words.", channel: "text", isGiven: true });
  }
  expect(await listLeadConsents(world.actor("ruth"), id)).toEqual([]);
});

test("other requests of the person are those that the actor may open", async () => {
  const personId = "p-sam";
  const here = await world.claimed({ personId });
  const mine = await world.claimed({ personId });
  const colleagues = await world.claimed({ personId, ownerId: "omar" });
  const elsewhere = await world.claimed({ personId, ownerId: "ruth", queueId: "arts" });
  const ids = async (name: string) =>
    (await listOtherRequests(world.actor(name), here)).map((row) => row.id).sort();
  expect(await ids("dana")).toEqual([mine]);
  expect(await ids("lena")).toEqual([mine, colleagues].sort());
  expect(await ids("ruth")).toEqual([]);
  expect(elsewhere).toBeTruthy();
});
