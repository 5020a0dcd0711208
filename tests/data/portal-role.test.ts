import { drizzle } from "drizzle-orm/postgres-js";
import { afterAll, beforeAll, expect, test } from "vitest";
import { useDatabase as pointQueriesAt } from "@/db/client";
import { verifyConsentChain } from "@/db/queries/consent-chain";
import { stopContact } from "@/db/queries/consents";
import { leaseJobs } from "@/db/queries/jobs";
import { findLead } from "@/db/queries/lead";
import { claimLead } from "@/db/queries/lead-actions";
import { addNote } from "@/db/queries/lead-writing";
import { listMyRequests } from "@/db/queries/my-requests";
import { cancelOwnRequest } from "@/db/queries/requests-own";
import { queueMembers } from "@/db/schema";
import { newId } from "@/lib/id";
import { takePoint } from "@/server/rate-limit";
import { type Asking, makeAsking } from "../support/asking";
import { makePortalRole } from "../support/portal-role";
import { bearerOf, makeWorld, now, outcomeOf, type World } from "../support/world";

let world: World;
let asking: Asking;
let portal: Awaited<ReturnType<typeof makePortalRole>>;

beforeAll(async () => {
  world = await makeWorld();
  await world.addDesk("general", 1);
  await world.db.insert(queueMembers).values({ queueId: "general", userId: "dora" });
  portal = await makePortalRole(world.sql, world.url);
  pointQueriesAt(portal.sql, drizzle(portal.sql, { casing: "snake_case" }));
  asking = await makeAsking(world);
});
afterAll(async () => {
  await portal?.drop();
  await world?.close();
});

const stateOf = (statement: string) =>
  portal.sql.unsafe(statement).then(
    () => "done",
    (error: { code?: string }) => error.code,
  );

test("the whole story of a request runs as a role that may only read and write rows", async () => {
  const [me] = await portal.sql`select current_user as name`;
  expect(me?.name).toBe(portal.role);
  const { requestId, code } = await asking.sent({ consents: ["call"] });
  await asking.confirm(requestId, code);
  const dora = await world.signedIn("dora");
  expect(await claimLead(dora, requestId, now)).toEqual({ isClaimed: true });
  await addNote(dora, { requestId, submitKey: newId(), body: "Called" }, now);
  expect(await findLead(dora, requestId, now)).toMatchObject({ access: "open" });
  expect(await listMyRequests(await world.signedIn("priya"))).toEqual([]);
  await takePoint("role-test", "somebody", 2, 60);
  expect((await leaseJobs(10, now)).length).toBeGreaterThan(0);
  expect(await outcomeOf(cancelOwnRequest(bearerOf(requestId), requestId, now))).toBe("done");
});

test.each(["audit_log", "booking_events", "consent_receipts"])(
  "%s is out of its reach but for adding",
  async (table) => {
    const [{ count } = { count: 0 }] = await portal.sql.unsafe(
      `select count(*)::int from ${table}`,
    );
    expect(count).toBeGreaterThan(0);
    const noPrivilege = "42501";
    expect(await stateOf(`update ${table} set id = id`)).toBe(noPrivilege);
    expect(await stateOf(`delete from ${table}`)).toBe(noPrivilege);
    expect(await stateOf(`truncate ${table}`)).toBe(noPrivilege);
    expect(await stateOf(`alter table ${table} disable trigger all`)).toBe(noPrivilege);
  },
);

test("the end of the chain of receipts moves with each receipt and by nothing else", async () => {
  const end = async () => {
    const [row] =
      await portal.sql`select last_seq::int as seq, last_hash as hash from consent_chain`;
    return row;
  };
  const before = await end();
  expect(before?.seq).toBeGreaterThan(0);
  for (const statement of [
    "update consent_chain set last_seq = last_seq",
    "delete from consent_chain",
    "insert into consent_chain values ('consent', 0, '')",
    "truncate consent_chain",
    "alter table consent_receipts disable trigger consent_receipts_are_chained",
    "alter function chain_receipt() owner to current_user",
  ]) {
    expect(await stateOf(statement), statement).toBe("42501");
  }
  const priya = await world.signedIn("priya");
  await stopContact(priya, { page: "/my/privacy", address: null, userAgent: null }, now);
  expect((await end())?.seq).toBe((before?.seq ?? 0) + 1);
  expect((await verifyConsentChain(drizzle(portal.sql))).broken).toBeNull();
});

test.each([
  "create table mine (id int)",
  "drop table requests",
  "alter table users add column is_king boolean",
  "create function f() returns int language sql as 'select 1'",
  "truncate requests",
  "create role friend",
  "set session_replication_role = replica",
])("%s is refused", async (statement) => {
  expect(["42501", "2BP01"]).toContain(await stateOf(statement));
});
