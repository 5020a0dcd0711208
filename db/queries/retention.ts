// What has served its purpose is deleted: used codes, ended sessions, finished work.
import { lt, or } from "drizzle-orm";
import { database } from "../client";
import { jobs, mailCodes, sessions, verificationTokens } from "../schema";

const DAY_MS = 86_400_000;

/** Codes and links a day after they ended, sessions when they end, done jobs after 30 days. */
export async function forgetExpired(now: Date): Promise<void> {
  const dayAgo = new Date(now.getTime() - DAY_MS);
  await database().delete(mailCodes).where(lt(mailCodes.expiresAt, dayAgo));
  await database().delete(verificationTokens).where(lt(verificationTokens.expires, dayAgo));
  await database().delete(sessions).where(lt(sessions.expires, now));
  const monthAgo = new Date(now.getTime() - 30 * DAY_MS);
  await database()
    .delete(jobs)
    .where(or(lt(jobs.doneAt, monthAgo), lt(jobs.failedAt, monthAgo)));
}
