import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { auditLog, users } from "@/db/schema";
import { giveRole } from "../../scripts/staff/give-role";
import { type TestDatabase, testDatabase } from "../support/postgres";
import { now } from "../support/world";

let school: TestDatabase;
beforeAll(async () => {
  school = await testDatabase();
});
afterAll(() => school?.close());

const email = "ada@school.test";
const give = (role: "counselor" | "admin") =>
  giveRole(school.sql, { email, role, isDemo: false }, now);
const account = async () => (await school.db.select().from(users).where(eq(users.email, email)))[0];

test("a role given by the command, and each change of it, is in the audit", async () => {
  await give("counselor");
  await give("counselor");
  await give("admin");
  await school.db.update(users).set({ disabledAt: now });
  await give("admin");
  const ada = await account();
  expect(ada).toMatchObject({ role: "admin", disabledAt: null, isDemo: false, createdAt: now });
  const lines = await school.db.select().from(auditLog).orderBy(auditLog.id);
  expect(lines.map(({ details }) => details)).toEqual([
    { role: "counselor", roleBefore: null, wasDisabled: false },
    { role: "admin", roleBefore: "counselor", wasDisabled: false },
    { role: "admin", roleBefore: "admin", wasDisabled: true },
  ]);
  for (const line of lines) {
    expect(line).toMatchObject({ actorRole: "system", subjectId: ada?.id, at: now });
  }
});

test("nobody is added of the other kind than those whom the database holds", async () => {
  const demo = await testDatabase({ seeded: true });
  try {
    const order = { email, role: "admin", isDemo: false } as const;
    await expect(giveRole(demo.sql, order, now)).rejects.toThrow("holds demo people");
    expect(await demo.db.$count(users, eq(users.email, email))).toBe(0);
  } finally {
    await demo.close();
  }
  await expect(giveRole(school.sql, { email, role: "admin", isDemo: true }, now)).rejects.toThrow(
    "holds real people",
  );
});
