import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  findActorBySession,
  findTokenAddress,
  joinAccount,
  joinPersonByEmail,
} from "@/db/queries/accounts";
import { keepItem, listKept } from "@/db/queries/kept";
import {
  auditLog,
  keptItems,
  people,
  personEmails,
  personPhones,
  queueMembers,
  sessions,
  users,
  verificationTokens,
} from "@/db/schema";
import type { KeptItem } from "@/lib/domain/kept";
import { newId } from "@/lib/id";
import { fillDraft, requestRow, submit } from "../support/asking";
import { emailOf, makeWorld, minutes, now, times, tokenOf, type World } from "../support/world";

let world: World;
beforeAll(async () => {
  world = await makeWorld({ isRace: true });
  await world.addDesk("general", 1);
});
afterAll(() => world.close());

const saved = (slug: string): KeptItem => ({ list: "saved", kind: "program", slug });
const compared = (slug: string): KeptItem => ({ list: "compared", kind: "program", slug });

/** A new student account without a person, as right after the first sign-in. */
async function newAccount() {
  const name = `new${newId().replace(/[^A-Za-z0-9]/g, "")}`;
  await world.addUser(name, "student");
  return { id: name, email: emailOf(name), name: null };
}

const peopleWith = (email: string) =>
  world.db.select().from(personEmails).where(eq(personEmails.email, email));

test("many who prove one address at once are one person", async () => {
  const email = "many@mail.test";
  const ids = await Promise.all(
    times(20, () => world.db.transaction((tx) => joinPersonByEmail(tx, email, {}, now))),
  );
  expect(new Set(ids).size).toBe(1);
  expect(await peopleWith(email)).toHaveLength(1);
  const made = await world.db
    .select()
    .from(people)
    .where(eq(people.id, ids[0] ?? ""));
  expect(made).toHaveLength(1);
});

test("two people with one phone stay two people", async () => {
  const account = { first: await newAccount(), second: await newAccount() };
  const owners: (string | null)[] = [];
  for (const { id } of [account.first, account.second]) {
    const secret = await fillDraft({ phone: "+12125550100", question: "Hi" }, { kind: "message" });
    const actor = await world.signedIn(id);
    const { requestId } = await submit(secret, { actor, kind: "message" });
    owners.push((await requestRow(world, requestId)).personId);
  }
  expect(new Set(owners).size).toBe(2);
  const phones = await world.db
    .select()
    .from(personPhones)
    .where(eq(personPhones.phone, "+12125550100"));
  expect(phones.map((row) => row.personId).sort()).toEqual([...owners].sort());
});

test("signing in many times at once is one person with what the visitor kept, once", async () => {
  const account = await newAccount();
  const kept = [saved("computer-science"), saved("nursing"), compared("nursing")];
  await Promise.all(times(10, () => joinAccount(account, kept, now)));
  expect(await peopleWith(account.email)).toHaveLength(1);
  const actor = await world.signedIn(account.id);
  expect(actor.personId).toBeTruthy();
  expect(await listKept(actor)).toEqual(kept);
});

test("a sign-in joins the person who asked by that address before, and nobody else", async () => {
  const account = await newAccount();
  const personId = await joinPersonByEmail(world.db, account.email, { givenName: "Nora" }, now);
  await joinAccount(account, [], now);
  expect((await world.signedIn(account.id)).personId).toBe(personId);
  const other = await newAccount();
  await joinAccount(other, [], now);
  expect((await world.signedIn(other.id)).personId).not.toBe(personId);
});

test("staff who sign in become no person and keep nothing", async () => {
  const before = await world.db.$count(people);
  const staff = { id: "dora", email: emailOf("dora"), name: "Dora" };
  expect(await joinAccount(staff, [saved("nursing")], now)).toEqual({ role: "counselor" });
  expect(await world.db.$count(people)).toBe(before);
  expect(await peopleWith(staff.email)).toEqual([]);
});

test("each sign-in leaves its line in the audit", async () => {
  const account = await newAccount();
  await joinAccount(account, [], now);
  const lines = await world.db.select().from(auditLog).where(eq(auditLog.subjectId, account.id));
  expect(lines).toMatchObject([
    { action: "session.start", subjectKind: "user", actorId: account.id, actorRole: "student" },
  ]);
  expect(JSON.stringify(lines)).not.toContain(account.email);
});

test("four are compared and not a fifth, however many tabs press at once", async () => {
  const account = await newAccount();
  await joinAccount(account, [], now);
  const actor = await world.signedIn(account.id);
  const answers = await Promise.all(
    times(12, (i) => keepItem(actor, compared(`program-${i}`), now)),
  );
  expect(answers.filter(Boolean)).toHaveLength(4);
  expect(await listKept(actor)).toHaveLength(4);
  await joinAccount(
    account,
    times(6, (i) => compared(`other-${i}`)),
    now,
  );
  expect(await listKept(actor)).toHaveLength(4);
  const stored = await world.db
    .select()
    .from(keptItems)
    .where(eq(keptItems.personId, actor.personId ?? ""));
  expect(stored.every((item) => item.slug.startsWith("program-"))).toBe(true);
});

test("keeping what is kept answers yes, also when the list is full", async () => {
  const account = await newAccount();
  await joinAccount(
    account,
    times(4, (i) => compared(`program-${i}`)),
    now,
  );
  const actor = await world.signedIn(account.id);
  expect(await keepItem(actor, compared("program-2"), now)).toBe(true);
  expect(await keepItem(actor, compared("program-9"), now)).toBe(false);
  expect(await keepItem(actor, saved("program-9"), now)).toBe(true);
});

test("a live cookie of somebody disabled, deleted or signed out opens nothing", async () => {
  expect((await world.signedIn("finn")).role).toBe("counselor");
  await world.db.update(users).set({ disabledAt: now }).where(eq(users.id, "finn"));
  expect(await findActorBySession(tokenOf("finn"), now)).toBeNull();
  expect((await world.signedIn("sam")).role).toBe("student");
  await world.db.delete(users).where(eq(users.id, "sam"));
  expect(await findActorBySession(tokenOf("sam"), now)).toBeNull();
  expect((await world.signedIn("omar")).role).toBe("counselor");
  await world.db.delete(sessions).where(eq(sessions.userId, "omar"));
  expect(await findActorBySession(tokenOf("omar"), now)).toBeNull();
  expect(await findActorBySession("made-up", now)).toBeNull();
});

test("a session ends at its time", async () => {
  const account = await newAccount();
  await world.db
    .insert(sessions)
    .values({ sessionToken: "short", userId: account.id, expires: minutes(30) });
  expect(await findActorBySession("short", minutes(29))).toMatchObject({ userId: account.id });
  expect(await findActorBySession("short", minutes(30))).toBeNull();
});

test("a changed role and a left queue act on the next request", async () => {
  expect(await world.signedIn("lena")).toMatchObject({
    queueIds: ["tech"],
    managedQueueIds: ["tech"],
  });
  await world.db.update(users).set({ role: "counselor" }).where(eq(users.id, "lena"));
  expect(await world.signedIn("lena")).toMatchObject({ queueIds: ["tech"], managedQueueIds: [] });
  await world.db.delete(queueMembers).where(eq(queueMembers.userId, "lena"));
  expect(await world.signedIn("lena")).toMatchObject({ queueIds: [], managedQueueIds: [] });
  await world.db.insert(queueMembers).values({ queueId: "tech", userId: "ada", isManager: true });
  expect(await world.signedIn("ada")).toMatchObject({ queueIds: [], managedQueueIds: [] });
});

test("looking at a mailed token uses nothing up, and an old one shows no address", async () => {
  await world.db
    .insert(verificationTokens)
    .values({ identifier: "nora@mail.test", token: "hash", expires: minutes(30) });
  for (const _ of times(3, (i) => i)) {
    expect(await findTokenAddress("hash", now)).toBe("nora@mail.test");
  }
  expect(await findTokenAddress("hash", minutes(30))).toBeNull();
  expect(await findTokenAddress("other", now)).toBeNull();
});
