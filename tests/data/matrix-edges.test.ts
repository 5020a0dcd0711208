// What no single cell of the table says: two requests of one person, a reference read out, a
// colleague's request in a list, a search.
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findLead } from "@/db/queries/lead";
import { openByReference } from "@/db/queries/lead-by-reference";
import { listOtherRequests } from "@/db/queries/lead-person";
import { listTimeline } from "@/db/queries/lead-timeline";
import { addNote } from "@/db/queries/lead-writing";
import { listLeads } from "@/db/queries/leads";
import { users } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { newId } from "@/lib/id";
import { requestRow } from "../support/asking";
import { makeWorld, minutes, now, outcomeOf, type World } from "../support/world";
import { makeSubjects, type Subjects } from "./matrix/subjects";

let world: World;
let subjects: Subjects;
let doras: string;
let omars: string;
const actors: Record<string, Actor> = {};

beforeAll(async () => {
  world = await makeWorld();
  subjects = makeSubjects(world);
  doras = await subjects.make("claimed");
  omars = await subjects.make("claimed", { ownerId: "omar" });
  for (const name of ["dora", "omar", "ruth", "lena", "ada"]) {
    actors[name] = await world.signedIn(name);
  }
});
afterAll(() => world.close());

const as = (name: string): Actor => {
  const actor = actors[name];
  if (!actor) throw new Error(`nobody is called ${name}`);
  return actor;
};
const others = async (name: string, id: string) =>
  (await listOtherRequests(as(name), id)).map((request) => request.id);

test("a person's other requests are told as far as one may open them, about one that one may open", async () => {
  expect(await others("lena", doras)).toEqual([omars]);
  expect(await others("dora", doras)).toEqual([]);
  expect(await others("omar", doras)).toEqual([]);
});

test("a reference opens the request for half an hour, and never its notes nor its forms", async () => {
  const note = { submitKey: newId(), body: "Worries about money" };
  await addNote(as("dora"), { requestId: doras, ...note }, now);
  await subjects.reply(doras);
  const { reference } = await requestRow(world, doras);
  expect(await findLead(as("ruth"), doras, now)).toBeNull();
  await openByReference(as("ruth"), reference, now);
  expect(await findLead(as("ruth"), doras, minutes(29))).toMatchObject({ access: "reference" });
  const timeline = await listTimeline(as("ruth"), doras, minutes(29));
  expect(timeline.map((entry) => entry.kind)).toContain("reply");
  expect(timeline.map((entry) => entry.kind)).not.toContain("note");
  const write = addNote(as("ruth"), { requestId: doras, submitKey: newId(), body: "x" }, now);
  expect(await outcomeOf(write)).toBe("not_found:not_found");
  expect(await findLead(as("ruth"), doras, minutes(31))).toBeNull();
  expect(await findLead(as("omar"), doras, now)).toBeNull();
});

test("who lost the role meanwhile keeps no door open by a reference", async () => {
  const { reference } = await requestRow(world, doras);
  await openByReference(as("omar"), reference, now);
  expect(await findLead(as("omar"), doras, now)).not.toBeNull();
  await world.db.update(users).set({ role: "editor" }).where(eq(users.id, "omar"));
  expect(await findLead(await world.signedIn("omar"), doras, now)).toBeNull();
  await world.db.update(users).set({ role: "counselor" }).where(eq(users.id, "omar"));
});

test("a colleague's request stands in the lists of managers, not in those of counselors", async () => {
  const listed = async (name: string) =>
    (await listLeads(as(name), { view: "all", sort: "newest" })).rows.map((row) => row.id);
  expect(await listed("lena")).toEqual([omars, doras]);
  expect(await listed("ada")).toEqual([omars, doras]);
  expect(await listed("dora")).toEqual([doras]);
  expect(await listed("omar")).toEqual([omars]);
  expect(await listed("ruth")).toEqual([]);
});

test("a family name or an address is found only among requests that one may open", async () => {
  const waiting = await subjects.make("waiting");
  const found = async (name: string, q: string) =>
    (await listLeads(as(name), { view: "all", sort: "newest", q })).rows.map((row) => row.id);
  for (const typed of ["Raman", "priya@school", "Priya Ram"]) {
    expect(await found("dora", typed), typed).toEqual([doras]);
    expect(await found("ada", typed), typed).toEqual([]);
    expect(await found("lena", typed), typed).toEqual([waiting, omars, doras]);
  }
  expect(await found("dora", "Priya")).toEqual([waiting, doras]);
  expect(await found("ada", "%")).toEqual([]);
});

test("a list shows neither address, phone, question nor reference to anybody", async () => {
  const row = await requestRow(world, doras);
  for (const name of ["dora", "lena", "ada"]) {
    const text = JSON.stringify(await listLeads(as(name), { view: "all", sort: "newest" }));
    expect(text).toContain(doras);
    for (const hidden of [row.email, row.phone, row.question, row.reference]) {
      expect(hidden).toBeTruthy();
      expect(text).not.toContain(hidden);
    }
  }
});
