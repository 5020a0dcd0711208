import { randomBytes } from "node:crypto";
import { eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import type postgres from "postgres";
import { audit } from "../../db/queries/audit";
import { users } from "../../db/schema";
import { dangerousSystemActor, type Role } from "../../lib/auth/actor";
import { requireMatchingPeople } from "../database/guards";

export type StaffOrder = { email: string; role: Role; isDemo: boolean };

/** Makes the account or changes its role, and lets somebody in again who was shut out. */
export async function giveRole(sql: postgres.Sql, order: StaffOrder, now: Date): Promise<void> {
  const { email, role, isDemo } = order;
  // One account of the other kind, and the portal would not start on this database any more.
  await requireMatchingPeople(sql, isDemo);
  await drizzle(sql, { casing: "snake_case" }).transaction(async (tx) => {
    const [before] = await tx.select().from(users).where(eq(users.email, email)).for("update");
    if (before?.role === role && !before.disabledAt) return;
    const id = before?.id ?? randomBytes(16).toString("base64url");
    if (before) await tx.update(users).set({ role, disabledAt: null }).where(eq(users.id, id));
    else await tx.insert(users).values({ id, email, role, isDemo, createdAt: now });
    const details = {
      role,
      roleBefore: before?.role ?? null,
      wasDisabled: Boolean(before?.disabledAt),
    };
    const entry = { action: "staff.give_role", subjectKind: "user", subjectId: id } as const;
    await audit(tx, dangerousSystemActor(), { ...entry, details }, now);
  });
}
