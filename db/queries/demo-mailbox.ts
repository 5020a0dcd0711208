// Demo mode's mail: kept here instead of sent. Nothing else writes to it.
import { desc } from "drizzle-orm";
import { database, type Executor } from "../client";
import { demoMails } from "../schema";

type DemoMail = Omit<typeof demoMails.$inferInsert, "sentAt">;

export async function deliverToDemoMailbox(tx: Executor, mail: DemoMail, now: Date): Promise<void> {
  await tx
    .insert(demoMails)
    .values({ ...mail, sentAt: now })
    .onConflictDoNothing();
}

/** The newest hundred mails. Callers have made sure that this is a demonstration. */
export async function listDemoMails() {
  return database()
    .select({
      id: demoMails.id,
      toAddress: demoMails.toAddress,
      subject: demoMails.subject,
      text: demoMails.text,
      attachmentName: demoMails.attachmentName,
      unsubscribe: demoMails.unsubscribe,
      sentAt: demoMails.sentAt,
    })
    .from(demoMails)
    .orderBy(desc(demoMails.sentAt), desc(demoMails.seq))
    .limit(100);
}
