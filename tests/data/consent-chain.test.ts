// Tampering with any single byte of any receipt is found, and named. The tamperer is the owner of
// the tables with every trigger switched off: the chain is what is left.
import { randomInt } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { verifyConsentChain } from "@/db/queries/consent-chain";
import { stopContact } from "@/db/queries/consents";
import { consentReceipts } from "@/db/schema";
import { newId } from "@/lib/id";
import { type Asking, makeAsking } from "../support/asking";
import { makeWorld, minutes, times, type World } from "../support/world";

const tries = 100;

let world: World;
let asking: Asking;
beforeAll(async () => {
  world = await makeWorld({ isRace: true });
  await world.addDesk("general", 1);
  asking = await makeAsking(world);
  for (const consents of [["call"], ["text", "voicemail"], ["call", "text"]] as const) {
    const { requestId, code } = await asking.sent({ consents: [...consents] });
    await asking.confirm(requestId, code);
  }
  await stopContact(
    await world.signedIn("priya"),
    { page: "/my/privacy", address: "192.0.2.7", userAgent: "Browser 1" },
    minutes(3),
  );
  for (const i of times(12, (n) => n)) await addReceipt(i);
  // Whoever owns the tables can drop their rules as well.
  await world.sql`
    alter table consent_receipts drop constraint consent_receipts_person_id_people_id_fk`;
});
afterAll(() => world.close());

/** Awkward on purpose: several bytes to a letter, commas, empty and missing values, microseconds. */
async function addReceipt(i: number) {
  const words = `You may call me, “yes” – 1:a, \\ é 日本 ${i}`;
  await world.sql`
    insert into consent_receipts (id, person_id, request_id, channel, is_given, words,
      words_version, phone, email, page, user_agent, given_at)
    values (${newId()}, 'p-sam', ${i % 2 ? null : newId()}, ${i % 3 ? "call" : "text"},
      ${i % 2 === 0}, ${words}, '1', ${i % 4 ? "+12125550147" : null},
      ${i % 5 ? "sam@school.test" : null}, '', ${i % 2 ? "" : "Browser"},
      ${`2026-11-18T16:00:0${i % 10}.${123456 + i}Z`}::text::timestamptz)`;
}

type Sql = World["sql"];

/** As the owner, with every trigger of the table switched off. */
async function tamper(change: (sql: Sql) => Promise<unknown>) {
  await world.sql`alter table consent_receipts disable trigger user`;
  await change(world.sql);
  await world.sql`alter table consent_receipts enable trigger user`;
}

const verify = () => verifyConsentChain(world.db);

beforeEach(async () => {
  expect((await verify()).broken).toBeNull();
});

const columns = [
  "seq",
  "previous_hash",
  "hash",
  "id",
  "person_id",
  "request_id",
  "channel",
  "is_given",
  "words",
  "words_version",
  "phone",
  "email",
  "page",
  "address",
  "user_agent",
  "actor_id",
  "given_at",
] as const;

test("an untouched chain holds, and counts its receipts", async () => {
  const [row] = await world.sql`select count(*)::int as n from consent_receipts`;
  expect(row?.n).toBeGreaterThanOrEqual(18);
  expect(await verify()).toEqual({ receipts: row?.n, broken: null });
});

test("every column of a receipt stands in the chain", async () => {
  const found = await world.sql`
    select column_name as name from information_schema.columns where table_name = 'consent_receipts'`;
  expect(found.map(({ name }) => name).sort()).toEqual([...columns].sort());
});

/** The value with one byte of it different; null where it has none. */
function changed(column: (typeof columns)[number], value: string | null): string | null {
  if (column === "is_given") return value === "true" ? "false" : "true";
  if (column === "seq") return String(Number(value) + randomInt(1, 1000) * (randomInt(2) ? 1 : -1));
  if (value === null) return "";
  if (column === "given_at") {
    const digits = [...value.matchAll(/\d/g)].map((match) => match.index);
    const at = digits[randomInt(digits.length)] ?? 0;
    return `${value.slice(0, at)}${(Number(value[at]) + randomInt(1, 10)) % 10}${value.slice(at + 1)}`;
  }
  const letters = [...value];
  if (letters.length === 0) return " ";
  const at = randomInt(letters.length);
  const code = (letters[at]?.codePointAt(0) ?? 0) ^ (1 << randomInt(5));
  letters[at] = code < 32 ? "~" : String.fromCodePoint(code);
  const other = letters.join("");
  return other === value ? `${value}.` : other;
}

test(`one changed byte is found ${tries} times of ${tries}, and the receipt is named`, async () => {
  const ids = (await world.sql`select id from consent_receipts`).map(({ id }) => String(id));
  const seen = new Set<string>();
  let found = 0;
  for (let n = 0; n < tries; ) {
    const column = columns[n % columns.length] ?? "hash";
    const id = ids[randomInt(ids.length)] ?? "";
    if (!(await changeOne(column, id))) continue;
    n += 1;
    seen.add(column);
    const { broken } = await verify();
    if (broken) found += 1;
    else console.log(`not found: ${column} of ${id}`);
    await restore();
  }
  expect(seen.size).toBe(columns.length);
  expect(found).toBe(tries);
});

/** False where the database itself refuses such a value. */
async function changeOne(column: (typeof columns)[number], id: string): Promise<boolean> {
  const type = { seq: "bigint", is_given: "boolean", given_at: "timestamptz" }[column as "seq"];
  await keep();
  const [row] = await world.sql.unsafe(
    `select ${column}::text as value from consent_receipts where id = $1`,
    [id],
  );
  const value = changed(column, row?.value ?? null);
  const statement = `update consent_receipts set ${column} = $1::text::${type ?? "text"} where id = $2`;
  await tamper((sql) => sql.unsafe(statement, [value, id]).catch(() => undefined));
  const [{ n } = { n: 0 }] = await world.sql`
    select count(*)::int as n from consent_receipts r
    where not exists (select from kept_receipts k where to_jsonb(k) = to_jsonb(r))`;
  expect(n).toBeLessThan(2);
  return n === 1;
}

async function keep() {
  await world.sql`drop table if exists kept_receipts`;
  await world.sql`create table kept_receipts (like consent_receipts)`;
  await world.sql`insert into kept_receipts select * from consent_receipts`;
}

async function restore() {
  await tamper(async (sql) => {
    await sql`delete from consent_receipts`;
    await sql`insert into consent_receipts select * from kept_receipts`;
  });
}

test("a removed receipt is missed, wherever it stood", async () => {
  await keep();
  const [last] = await world.sql`select max(seq)::int as seq from consent_receipts`;
  for (const seq of [1, 5, last?.seq]) {
    await tamper((sql) => sql`delete from consent_receipts where seq = ${seq}`);
    const { broken } = await verify();
    expect(broken).toMatchObject({ seq: String(seq), id: null });
    expect(broken?.reason).toBe(seq === last?.seq ? "end_differs" : "number_missing");
    await restore();
  }
});

test("a receipt that was slipped in is found, though it has a hash of its own", async () => {
  await keep();
  await tamper(
    (sql) => sql`
      insert into consent_receipts (id, person_id, channel, is_given, words, words_version, page,
        given_at, seq, previous_hash, hash)
      select 'slipped-in', person_id, 'call', true, 'Call me', '1', '/', now(), seq + 1, hash, ''
      from consent_receipts order by seq desc limit 1`,
  );
  await tamper(
    (sql) => sql`
      update consent_receipts r set hash = encode(sha256(convert_to(receipt_text(r), 'UTF8')), 'hex')
      where id = 'slipped-in'`,
  );
  expect((await verify()).broken).toMatchObject({ reason: "end_differs", id: "slipped-in" });
  await restore();
});

test("receipts of many people at once stand in one chain without a gap", async () => {
  await Promise.all(times(40, (i) => addOne(i)));
  const { receipts, broken } = await verify();
  expect(broken).toBeNull();
  const [row] =
    await world.sql`select max(seq)::int as last, count(*)::int as n from consent_receipts`;
  expect(row).toEqual({ last: receipts, n: receipts });
});

const addOne = (i: number) =>
  world.db.insert(consentReceipts).values({
    id: newId(),
    personId: i % 2 ? "p-sam" : "p-priya",
    channel: "call",
    isGiven: true,
    words: "Yes",
    wordsVersion: "1",
    page: "/talk",
    givenAt: minutes(i),
    // What the writer claims is written over.
    seq: 1,
    previousHash: "mine",
    hash: "mine",
  });
