import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { countUnclaimed, countViews, listDeskQueues } from "@/db/queries/desk-count";
import type { LeadFilters } from "@/db/queries/lead-views";
import { findNeighbours, LEADS_PER_PAGE, listLeads } from "@/db/queries/leads";
import { requests } from "@/db/schema";
import { makeWorld, minutes, type World } from "./leads-world";

let world: World;
const unclaimed: LeadFilters = { view: "unclaimed", sort: "waiting" };
const everyone = ["dana", "omar", "ruth", "lena", "arno", "edith", "ada", "priya"];

beforeAll(async () => {
  world = await makeWorld();
  for (let at = 0; at < 60; at += 1) {
    // Several wait since the same instant: the id has to keep pages apart.
    await world.ask({ confirmedAt: minutes(-Math.floor(at / 3)), givenName: `Ask${at}` });
  }
  await world.ask({ queueId: "arts", givenName: "Vera" });
  await world.claimed({ givenName: "Tomas", email: "tomas.find@mail.test" });
  await world.claimed({ givenName: "Una", ownerId: "omar", email: "una.find@mail.test" });
  await world.claimed({
    givenName: "Answered",
    answeredAt: minutes(-1),
    confirmedAt: minutes(-99),
  });
  await world.ask({ confirmedAt: null, personId: null, givenName: "Nora" });
  await world.claimed({ givenName: "Gone", closedAt: minutes(-1) });
});
afterAll(() => world.close());

async function walk(filters: LeadFilters, actor = "dana") {
  const pages: string[][] = [];
  let after: string | undefined;
  do {
    const page = await listLeads(world.actor(actor), filters, { after });
    expect(page.rows.length).toBeGreaterThan(0);
    pages.push(page.rows.map((row) => row.id));
    after = page.after ?? undefined;
  } while (after);
  return pages;
}

test.each(["waiting", "newest"] as const)(
  "pages sorted by %s are complete and repeat nothing",
  async (sort) => {
    const pages = await walk({ ...unclaimed, sort });
    expect(pages.map((page) => page.length)).toEqual([25, 25, 10]);
    expect(new Set(pages.flat()).size).toBe(60);
  },
);

test("going back shows the same pages", async () => {
  const dana = world.actor("dana");
  const first = await listLeads(dana, unclaimed);
  const second = await listLeads(dana, unclaimed, { after: first.after ?? "" });
  const back = await listLeads(dana, unclaimed, { before: second.before ?? "" });
  expect(first.rows).toHaveLength(LEADS_PER_PAGE);
  expect(back.rows.map((row) => row.id)).toEqual(first.rows.map((row) => row.id));
  expect([first.before, back.before]).toEqual([null, null]);
});

test("the longest waiting stand first, the answered last", async () => {
  const page = await listLeads(world.actor("dana"), unclaimed);
  const times = page.rows.map((row) => row.confirmedAt?.getTime() ?? 0);
  expect(times).toEqual([...times].sort((a, b) => a - b));
  const mine = await listLeads(world.actor("dana"), { view: "mine", sort: "waiting" });
  expect(mine.rows.map((row) => row.givenName)).toEqual(["Tomas", "Answered"]);
});

test("neighbours follow the list, also for a row that has left the view", async () => {
  const dana = world.actor("dana");
  const { rows } = await listLeads(dana, unclaimed);
  const [first, second, third] = rows;
  const around = await findNeighbours(dana, unclaimed, second?.id ?? "");
  expect([around.previous?.id, around.next?.id]).toEqual([first?.id, third?.id]);
  const mine = await listLeads(dana, { view: "mine", sort: "waiting" });
  const left = await findNeighbours(dana, unclaimed, mine.rows[0]?.id ?? "");
  expect(left.next).not.toBeNull();
  expect(await findNeighbours(world.actor("ruth"), unclaimed, second?.id ?? "")).toEqual({
    previous: null,
    next: null,
  });
});

test("rows carry no contact data, question or reference for anybody", async () => {
  let seen = 0;
  for (const name of everyone) {
    for (const view of ["unclaimed", "mine", "all", "unconfirmed", "closed"] as const) {
      const { rows } = await listLeads(world.actor(name), { view, sort: "waiting" });
      seen += rows.length;
      for (const row of rows) {
        const raw = JSON.stringify({ ...row, familyName: undefined });
        expect(raw).not.toMatch(/CANARY|@mail|\+1212|WM-/);
        expect(row.familyName === null || row.isMine).toBe(true);
      }
    }
  }
  expect(seen).toBeGreaterThan(100);
});

test("each sees their own queues; a colleague's claims only who manages them", async () => {
  const names = async (actor: string, view: LeadFilters["view"]) =>
    (await listLeads(world.actor(actor), { view, sort: "newest" })).rows.map((r) => r.givenName);
  expect(await names("ruth", "unclaimed")).toEqual(["Vera"]);
  expect(await names("arno", "all")).toEqual(["Vera"]);
  expect(await names("dana", "mine")).toEqual(["Tomas", "Answered"]);
  expect(await names("dana", "unconfirmed")).toEqual(["Nora"]);
  expect(await names("dana", "closed")).toEqual(["Gone"]);
  expect(await names("omar", "closed")).toEqual([]);
  expect(await names("lena", "closed")).toEqual(["Gone"]);
  for (const outside of ["edith", "priya"]) expect(await names(outside, "all")).toEqual([]);
  const all = (actor: string) =>
    listLeads(world.actor(actor), { view: "all", sort: "waiting", q: "Una" });
  expect((await all("dana")).rows).toHaveLength(0);
  expect((await all("lena")).rows).toHaveLength(1);
  expect((await all("ada")).rows).toHaveLength(1);
});

test("e-mail and family name are searched only in requests that the actor opens", async () => {
  const find = async (actor: string, q: string, view: LeadFilters["view"] = "all") =>
    (await listLeads(world.actor(actor), { view, sort: "waiting", q })).rows.map(
      (row) => row.givenName,
    );
  expect(await find("dana", "tomas.find@")).toEqual(["Tomas"]);
  expect(await find("dana", "una.find@")).toEqual([]);
  expect(await find("dana", "canary-priya@", "unclaimed")).toEqual([]);
  expect(await find("dana", "CANARY-FAMILY", "unclaimed")).toEqual([]);
  expect(await find("dana", "Ask17", "unclaimed")).toEqual(["Ask17"]);
  expect(await find("ada", "una.find@")).toEqual([]);
  expect((await find("lena", "una.find@")).length).toBe(1);
  for (const odd of ["%", "_", "\\", "'; drop table requests; --", "😀", "مرحبا"]) {
    expect(await find("dana", odd)).toEqual([]);
  }
});

test("a row of Closed tells when it ended, not when it was asked", async () => {
  const id = await world.claimed({ givenName: "Left", cancelledAt: minutes(-3), queueId: "arts" });
  const ended = async (actor: string) =>
    (await listLeads(world.actor(actor), { view: "closed", sort: "newest" })).rows.map(
      (row) => [row.givenName, row.state, row.endedAt] as const,
    );
  expect(await ended("lena")).toEqual([["Gone", "closed", minutes(-1)]]);
  expect(await ended("arno")).toEqual([["Left", "cancelled", minutes(-3)]]);
  await world.db.delete(requests).where(eq(requests.id, id));
});

test("filters narrow, and the numbers agree with the lists", async () => {
  const dana = world.actor("dana");
  const none = await listLeads(dana, { ...unclaimed, topic: "start" });
  expect(none.rows).toEqual([]);
  const foreign = await listLeads(dana, { ...unclaimed, queue: "arts" });
  expect(foreign.rows).toEqual([]);
  expect((await listLeads(dana, { ...unclaimed, kind: "message" })).rows).toHaveLength(25);
  expect(await countUnclaimed(dana)).toBe(60);
  expect(await countViews(dana)).toEqual({ unclaimed: 60, mine: 2, all: 62, unconfirmed: 1 });
  expect(await countUnclaimed(world.actor("ada"))).toBe(61);
  for (const outside of ["edith", "priya"]) {
    expect(await countUnclaimed(world.actor(outside))).toBe(0);
  }
  expect((await listDeskQueues(dana)).map((queue) => queue.id)).toEqual(["tech"]);
});
