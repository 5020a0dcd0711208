// Requests of people who may say stop, and what is queued and sent for them.
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { eq } from "drizzle-orm";
import { enqueue, leaseJobs } from "@/db/queries/jobs";
import {
  demoMails,
  gateDecisions,
  jobs,
  people,
  personEmails,
  personPhones,
  replies,
  requests,
  touches,
} from "@/db/schema";
import type { Job } from "@/lib/domain/jobs";
import { formatReference } from "@/lib/domain/reference";
import { newId } from "@/lib/id";
import { deliver } from "@/server/jobs/deliver";
import { minutes, now, type World } from "./world";

export type Mailing = ReturnType<typeof makeMailing>;

export function makeMailing({ db }: World) {
  let made = 0;

  /** Somebody with an address, a number and a request that Dora owns. */
  async function person({ askedAt = minutes(-60) }: { askedAt?: Date } = {}) {
    made += 1;
    const personId = newId();
    const email = `person-${made}-${personId.slice(0, 6).toLowerCase()}@mail.test`;
    const phone = `+1212555${String(1000 + made)}`;
    await db.insert(people).values({ id: personId, givenName: "Nora", createdAt: askedAt });
    await db.insert(personEmails).values({ personId, email, verifiedAt: askedAt });
    await db.insert(personPhones).values({ personId, phone, createdAt: askedAt });
    return { personId, email, phone, requestId: await ask({ personId, email, phone }, askedAt) };
  }

  async function ask(
    who: { personId: string | null; email: string; phone: string | null },
    askedAt: Date,
  ) {
    const id = newId();
    const isLive = who.personId !== null;
    await db.insert(requests).values({
      ...who,
      id,
      reference: formatReference(randomBytes(5)),
      kind: "callback",
      queueId: "tech",
      topic: "cost",
      programSlugs: [],
      givenName: "Nora",
      statedZone: "America/Denver",
      sharedItems: [],
      consents: [],
      createdAt: askedAt,
      confirmedAt: isLive ? askedAt : null,
      ownerId: isLive ? "dora" : null,
      claimedAt: isLive ? askedAt : null,
    });
    return id;
  }

  /** A counselor's words, and their mail in the queue. The reply's id. */
  async function queueReply(
    { personId, requestId }: { personId: string; requestId: string },
    at = now,
  ) {
    const id = newId();
    const row = { id, requestId, authorId: "dora", body: "Yes, monthly.", submitKey: newId() };
    await db.insert(replies).values({ ...row, createdAt: at });
    await queue({ kind: "mail.reply", payload: { replyId: id } }, { personId, runAt: at });
    return id;
  }

  const queue = (job: Job, options: { personId?: string; runAt?: Date } = {}) =>
    enqueue(db, job, now, options);

  const folder = mkdtempSync(path.join(tmpdir(), "mailing-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const clock = path.join(folder, "clock");

  /** Runs all that is due, as the worker does at this time. */
  async function run(at = now) {
    writeFileSync(clock, at.toISOString());
    process.env.WAYMARK_TEST_CLOCK = clock;
    for (;;) {
      const leased = await leaseJobs(10, at);
      if (leased.length === 0) return;
      for (const job of leased) await deliver(job);
    }
  }

  const mailsTo = (email: string) =>
    db.select().from(demoMails).where(eq(demoMails.toAddress, email)).orderBy(demoMails.seq);
  const jobsOf = (personId: string) => db.select().from(jobs).where(eq(jobs.personId, personId));
  const decisionsOf = (personId: string) =>
    db
      .select()
      .from(gateDecisions)
      .where(eq(gateDecisions.personId, personId))
      .orderBy(gateDecisions.decidedAt);
  const touchesOf = (personId: string) =>
    db.select().from(touches).where(eq(touches.personId, personId));

  return { person, ask, queueReply, queue, run, mailsTo, jobsOf, decisionsOf, touchesOf };
}
