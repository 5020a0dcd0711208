import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { audit } from "@/db/queries/audit";
import { cancelOwnRequest, changeOwnTime } from "@/db/queries/requests-own";
import { auditLog, consentReceipts } from "@/db/schema";
import { type Asking, makeAsking, requestRow } from "../support/asking";
import { bearerOf, makeWorld, minutes, now, times, visitor, type World } from "../support/world";

let world: World;
let asking: Asking;
let requestId: string;

beforeAll(async () => {
  world = await makeWorld();
  await world.addDesk("general", 1);
  asking = await makeAsking(world);
  const sent = await asking.sent({ consents: ["call"] });
  await asking.confirm(sent.requestId, sent.code);
  requestId = sent.requestId;
});
afterAll(() => world.close());

/** SQLSTATE of a refused statement; "done" when it was not refused. */
const stateOf = (attempt: Promise<unknown>) =>
  attempt.then(
    () => "done",
    (error: { code?: string; cause?: { code?: string } }) => error.code ?? error.cause?.code,
  );

describe.each([
  ["audit_log", auditLog],
  ["consent_receipts", consentReceipts],
] as const)("%s", (name, table) => {
  test("is only ever added to, also by the owner of the table", async () => {
    const [owner] = await world.sql`
      select tableowner = current_user as is_mine from pg_tables where tablename = ${name}`;
    expect(owner?.is_mine).toBe(true);
    const before = await world.sql.unsafe(`select * from ${name} order by id`);
    expect(before.length).toBeGreaterThan(0);
    const refused = "23001";
    for (const statement of [
      `update ${name} set id = id`,
      `update ${name} set id = id where false`,
      `delete from ${name}`,
      `delete from ${name} where false`,
      `truncate ${name}`,
      `truncate ${name} cascade`,
    ]) {
      expect(await stateOf(world.sql.unsafe(statement)), statement).toBe(refused);
    }
    expect(await world.sql.unsafe(`select * from ${name} order by id`)).toEqual(before);
  });

  test("is not changed through a row that it points at", async () => {
    const before = await world.db.$count(table);
    expect(before).toBeGreaterThan(0);
    const erase = world.sql`delete from people where id in (select person_id from requests)`;
    expect(await stateOf(erase)).toBe("23503");
    expect(await world.db.$count(table)).toBe(before);
  });
});

test("a line of the audit appears with its change or not at all", async () => {
  const before = await world.db.$count(auditLog);
  const entry = { action: "test", subjectKind: "request", subjectId: requestId } as const;
  const failed = world.db.transaction(async (tx) => {
    await audit(tx, visitor, entry, now);
    throw new Error("the change failed");
  });
  await expect(failed).rejects.toThrow("the change failed");
  expect(await world.db.$count(auditLog)).toBe(before);
});

test("a change that fails in its last step leaves neither itself nor its line nor its mail", async () => {
  const state = async () => ({
    row: await requestRow(world, requestId),
    audit: await asking.auditOf(requestId),
    jobs: await asking.jobsOf(requestId),
  });
  const before = await state();
  await world.sql`
    create function refuse_job() returns trigger language plpgsql as
      $$ begin raise exception 'no jobs today'; end $$`;
  await world.sql`
    create trigger no_jobs before insert on jobs for each row execute function refuse_job()`;
  await expect(cancelOwnRequest(bearerOf(requestId), requestId, now)).rejects.toThrow();
  const startsAt = new Date(asking.nextTime());
  await expect(changeOwnTime(bearerOf(requestId), requestId, startsAt, now)).rejects.toThrow();
  await world.sql`drop trigger no_jobs on jobs`;
  expect(await state()).toEqual(before);
  await changeOwnTime(bearerOf(requestId), requestId, startsAt, now);
  expect(await asking.auditOf(requestId)).toEqual([...before.audit, "request.change_time"]);
});

test("a change whose line can't be written does not happen", async () => {
  const before = await requestRow(world, requestId);
  await world.sql`
    create function refuse_line() returns trigger language plpgsql as
      $$ begin raise exception 'no audit today'; end $$`;
  await world.sql`
    create trigger no_lines before insert on audit_log for each row execute function refuse_line()`;
  await expect(cancelOwnRequest(bearerOf(requestId), requestId, now)).rejects.toThrow();
  await world.sql`drop trigger no_lines on audit_log`;
  expect(await requestRow(world, requestId)).toEqual(before);
});

test("the audit names who, what and when by ids, and holds nothing that was typed", async () => {
  const lines = await world.db.select().from(auditLog);
  expect(lines.length).toBeGreaterThan(2);
  for (const line of lines) {
    expect(line).toMatchObject({ actorRole: expect.any(String), at: expect.any(Date) });
  }
  const text = JSON.stringify(lines);
  const row = await requestRow(world, requestId);
  for (const typed of [row.email, row.phone, row.givenName, row.question, row.reference]) {
    expect(typed).toBeTruthy();
    expect(text).not.toContain(typed);
  }
});

test("lines stand in the order in which they were written", async () => {
  const entry = { action: "order", subjectKind: "session", subjectId: "s" } as const;
  for (const minute of times(5, (i) => i)) await audit(world.db, visitor, entry, minutes(minute));
  const lines = await world.db
    .select({ at: auditLog.at })
    .from(auditLog)
    .where(eq(auditLog.action, "order"))
    .orderBy(auditLog.id);
  expect(lines.map((line) => line.at)).toEqual(times(5, (minute) => minutes(minute)));
});
