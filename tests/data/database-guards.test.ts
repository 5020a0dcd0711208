import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { requireDurability, requireMatchingPeople } from "../../scripts/database/guards";
import { type TestDatabase, testDatabase } from "../support/postgres";

let empty: TestDatabase;
let demo: TestDatabase;

beforeAll(async () => {
  [empty, demo] = await Promise.all([testDatabase(), testDatabase({ seeded: true })]);
});

afterAll(() => Promise.all([empty?.close(), demo?.close()]));

describe("demo people and real people never share a database", () => {
  test("an empty one serves either", async () => {
    await requireMatchingPeople(empty.sql, true);
    await requireMatchingPeople(empty.sql, false);
  });

  test("one with demo people serves only the demo", async () => {
    const [people] = await demo.sql`select count(*)::int as count from users where is_demo`;
    expect(people?.count).toBeGreaterThan(0);
    await requireMatchingPeople(demo.sql, true);
    await expect(requireMatchingPeople(demo.sql, false)).rejects.toThrow("holds demo people");
  });

  test("one with a real person refuses the demo", async () => {
    await demo.sql`update users set is_demo = false where email = 'admin@demo.test'`;
    await expect(requireMatchingPeople(demo.sql, true)).rejects.toThrow("holds real people");
  });
});

test("a database that could lose saved rows is refused by the names of its settings", async () => {
  await expect(requireDurability(empty.sql)).rejects.toThrow(
    "fsync, full_page_writes, synchronous_commit",
  );
});
