// For readiness alone: one row of our own, within a second.
import { database } from "../client";
import { institutions } from "../schema";

export async function isDatabaseReady(): Promise<boolean> {
  const deadline = new Promise<false>((resolve) => setTimeout(() => resolve(false), 1000));
  const answer = database()
    .select({ id: institutions.id })
    .from(institutions)
    .limit(1)
    .then((rows) => rows.length === 1)
    .catch(() => false);
  return Promise.race([answer, deadline]);
}
