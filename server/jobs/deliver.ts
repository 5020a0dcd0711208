// One mail job from its words to its end. Composed first, on connections of its own; then, in one
// transaction: hold the person, ask whether it may still go, store that, send, finish.
import { database } from "../../db/client";
import { finishJob, isStillQueued, type LeasedJob, putOffJob } from "../../db/queries/jobs";
import { decideOnMail, holdAddressee } from "../../db/queries/mail-gate";
import { dangerousSystemActor } from "../../lib/auth/actor";
import { now } from "../../lib/clock";
import type { Job } from "../../lib/domain/jobs";
import { composeMail } from "../mail/mails";
import { send } from "../mail/transport";

const LOOK_AGAIN_MS = 15 * 60_000;

/** Throws when the mail could not be sent; the job is tried again, under the same Message-ID. */
export async function deliver(leased: LeasedJob): Promise<void> {
  const job = { kind: leased.kind, payload: leased.payload } as Job;
  const mail = await composeMail(leased.id, job, now());
  // Not tried again in place, whatever the database says: a mail may be out. The queue does that.
  await database().transaction(async (tx) => {
    const at = now();
    await holdAddressee(tx, mail?.contact ?? null);
    // A stop that committed since the lease has ended the job.
    if (!(await isStillQueued(tx, leased.id))) return;
    if (mail?.contact) {
      const asked = { ...mail.contact, email: mail.to };
      const answer = await decideOnMail(
        tx,
        dangerousSystemActor(),
        { id: leased.id, kind: job.kind },
        asked,
        at,
      );
      if (answer === "later") {
        return putOffJob(tx, leased.id, new Date(at.getTime() + LOOK_AGAIN_MS));
      }
      if (answer === "drop") return finishJob(tx, leased.id, at);
    }
    await finishJob(tx, leased.id, at);
    // Last, so that nothing but the commit can fail once the mail is out.
    if (mail) await send(tx, mail, at);
  });
}
