// Whoever holds a connection must not wait for a second one: under load everybody would hold one
// and the whole pool would stand still. With a pool of one, such code never ends.
import { expect, test } from "vitest";
import { flagUnownedCalls } from "@/db/queries/callbacks";
import { finishJob, leaseJobs } from "@/db/queries/jobs";
import { cancelOwnRequest, changeOwnTime } from "@/db/queries/requests-own";
import { remindUnconfirmed } from "@/db/queries/requests-unconfirmed";
import { forgetExpired } from "@/db/queries/retention";
import type { Job } from "@/lib/domain/jobs";
import { composeMail } from "@/server/mail/mails";
import { send } from "@/server/mail/transport";
import { fillDraft, freeTimes, makeAsking, submit } from "../support/asking";
import { bearerOf, makeWorld, now } from "../support/world";

test("a pool of one connection is enough for everything from asking to the last mail", async () => {
  const world = await makeWorld({ max: 1 });
  try {
    await world.addDesk("general", 2);
    const asking = await makeAsking(world);
    const { requestId, code } = await asking.sent();
    await asking.confirm(requestId, code);
    const [first, second] = await freeTimes(2);
    if (!first || !second) throw new Error("no times");
    await changeOwnTime(bearerOf(requestId), requestId, new Date(second), now);
    await submit(await fillDraft({ slotStartsAt: first, email: "other@mail.test" }));
    await flagUnownedCalls(now);
    await remindUnconfirmed(now);
    await forgetExpired(now);
    await cancelOwnRequest(bearerOf(requestId), requestId, now);
    let sent = 0;
    for (;;) {
      const batch = await leaseJobs(4, now);
      if (batch.length === 0) break;
      for (const job of batch) {
        const mail = await composeMail(job.id, job as unknown as Job, now);
        await world.db.transaction(async (tx) => {
          if (mail) await send(tx, mail, now);
          await finishJob(tx, job.id, now);
        });
        sent += 1;
      }
    }
    expect(sent).toBeGreaterThan(3);
  } finally {
    await world.close();
  }
});
