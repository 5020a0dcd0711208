// Every query and every permission, as everybody. What is expected is worked out in
// matrix/principals.ts; a query or a permission that no case runs fails the suite.
import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { recordOutcome } from "@/db/queries/calls";
import { listKept } from "@/db/queries/kept";
import { requestScope } from "@/db/queries/scope";
import { keptItems, requests } from "@/db/schema";
import { can, type Permission, permissions } from "@/lib/auth/permissions";
import { isAppError } from "@/lib/errors";
import { queryFunctions, takesActor } from "../architecture/support/query-functions";
import { realTree } from "../architecture/support/tree";
import { makeWorld, now, outcomeOf, type World } from "../support/world";
import type { Case } from "./matrix/case";
import { careerEditCases } from "./matrix/cases-careers-edit";
import { catalogCases } from "./matrix/cases-catalog";
import { catalogDeskCases } from "./matrix/cases-catalog-desk";
import { chatDeskCases } from "./matrix/cases-chat-desk";
import { chatOwnCases } from "./matrix/cases-chat-own";
import { consentCases } from "./matrix/cases-consent";
import { contactCases } from "./matrix/cases-contact";
import { listCases, oneCases } from "./matrix/cases-desk";
import { followUpCases } from "./matrix/cases-follow-up";
import { hoursCases } from "./matrix/cases-hours";
import { importCases } from "./matrix/cases-imports";
import { inboxCases } from "./matrix/cases-inbox";
import { ownCases } from "./matrix/cases-own";
import { previewCases } from "./matrix/cases-preview";
import { promiseCases } from "./matrix/cases-promise";
import { actorOf, isAllowed, principals, type State, shutOut } from "./matrix/principals";
import { makeSubjects, type Subjects } from "./matrix/subjects";

let world: World;
let subjects: Subjects;
beforeAll(async () => {
  world = await makeWorld();
  await world.addDesk("tech", 3);
  await shutOut(world);
  subjects = makeSubjects(world);
});
afterAll(() => world.close());

const cases: Case[] = [
  ...listCases,
  ...oneCases,
  ...ownCases,
  ...consentCases,
  ...contactCases,
  ...promiseCases,
  ...hoursCases,
  ...followUpCases,
  ...catalogCases,
  ...catalogDeskCases,
  ...careerEditCases,
  ...importCases,
  ...previewCases,
  ...inboxCases,
  ...chatOwnCases,
  ...chatDeskCases,
];
const allPermissions = Object.keys(permissions) as Permission[];
const states: State[] = ["waiting", "claimed", "unconfirmed"];

/** Parts of queries: the SQL and the frames that the cases below run through. */
const parts = [
  "requestScope",
  "personScope",
  "listScope",
  "viewScope",
  "filterScope",
  "ownedBy",
  "referenceScope",
  "withLead",
  "conversationScope",
  "listedChats",
  "withChat",
  "postQuickly",
];

const withoutCase: Partial<Record<Permission, string>> = {
  "catalog.read": "the catalogue's queries take no actor: it is everybody's",
  "slot.list": "free times take no actor: they are everybody's",
  "session.list_own": "no query yet",
  "audit.read": "no query yet",
};

test("every query that takes an actor has its case, and no case is of a query that is gone", () => {
  const names = queryFunctions(realTree())
    .filter(takesActor)
    .map(({ name }) => name);
  expect(names.length).toBeGreaterThan(40);
  const known = [...new Set(cases.map(({ query }) => query)), ...parts];
  expect(names.filter((name) => !known.includes(name))).toEqual([]);
  expect(known.filter((name) => !names.includes(name))).toEqual([]);
});

test("every permission is asked by a case, or it is said why not", () => {
  const asked = new Set(cases.map(({ permission }) => permission));
  const silent = allPermissions.filter((permission) => !asked.has(permission));
  expect(silent.sort()).toEqual(Object.keys(withoutCase).sort());
});

test("everybody of the table is there, and each case lets somebody in and keeps somebody out", () => {
  expect(principals.length).toBeGreaterThanOrEqual(13);
  const columns = new Set<string>(principals.map(({ column }) => column));
  expect([...columns].sort()).toEqual(Object.keys(permissions["catalog.read"]).sort());
  for (const { query, permission, about } of cases) {
    const answers = new Set(principals.map((one) => isAllowed(permission, one, about)));
    expect(answers.size, query).toBe(2);
  }
});

const named = principals.map((principal) => [principal.name, principal] as const);
const shut = named.filter(([, { session }]) => session === "finn" || session === "drew");

test.each(shut)("%s holds a live cookie and is a visitor", async (_name, principal) => {
  expect((await actorOf(principal, "")).kind).toBe("visitor");
});

describe.each(named)("%s", (_name, principal) => {
  test.each(states)("of a %s request: `can` and the SQL say what the table says", async (state) => {
    const id = await subjects.make(state);
    const actor = await actorOf(principal, id);
    const [row] = await world.db.select().from(requests).where(eq(requests.id, id));
    const subject = { requestId: id, ...row, userId: undefined };
    for (const permission of allPermissions) {
      const expected = isAllowed(permission, principal, state);
      expect(can(actor, permission, subject), `can: ${permission}`).toBe(expected);
      const reached = and(eq(requests.id, id), requestScope(actor, permission));
      const count = await world.db.$count(requests, reached);
      expect(count === 1, `scope: ${permission}`).toBe(expected);
    }
  });

  test.each(cases.map((one) => [[one.query, one.part].join(" ").trim(), one] as const))(
    "%s",
    async (_title, { permission, about, prepare, run, isWrite }) => {
      const id = await prepare(subjects, principal);
      const actor = await actorOf(principal, id);
      const expected = isAllowed(permission, principal, about);
      const before = isWrite ? await subjects.traces() : "";
      const reached = await run(actor, id, subjects).catch((error) => {
        // Nothing but these two: a conflict or an outage would tell that there is something.
        if (isAppError(error) && ["not_found", "forbidden"].includes(error.code)) return false;
        throw error;
      });
      expect(reached).toBe(expected);
      if (!isWrite) return;
      const isTouched = (await subjects.traces()) !== before;
      expect(isTouched, "a write leaves its traces, a refusal none").toBe(expected);
    },
  );
});

test("two ids of one form are checked together: one's own request opens no call of another", async () => {
  const [mine, other] = [await subjects.make("claimed"), await subjects.make("claimed")];
  const foreign = await subjects.call(other, "dora");
  const dora = await world.signedIn("dora");
  const input = { requestId: mine, touchId: foreign, outcome: "no_answer" as const };
  const attempt = recordOutcome(dora, { ...input, page: "/desk", userAgent: null }, now);
  expect(await outcomeOf(attempt)).toBe("not_found:not_found");
});

test("what one keeps no other reads", async () => {
  const item = { list: "saved", kind: "program", slug: "only-priya" } as const;
  await world.db.insert(keptItems).values({ personId: "p-priya", ...item, keptAt: now });
  const slugs = async (name: string) =>
    (await listKept(await world.signedIn(name))).map(({ slug }) => slug);
  expect(await slugs("priya")).toContain(item.slug);
  expect(await slugs("sam")).not.toContain(item.slug);
});
