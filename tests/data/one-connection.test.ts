// Whoever holds a connection must not wait for a second one: under load everybody would hold one
// and the whole pool would stand still. With a pool of one, such code never ends.
import { expect, test } from "vitest";
import { flagUnownedCalls } from "@/db/queries/callbacks";
import { returnStrandedChats, tellUnanswered } from "@/db/queries/chat-sweep";
import { claimConversation, resolveConversation } from "@/db/queries/inbox-actions";
import { findConversation } from "@/db/queries/inbox-conversation";
import { finishJob, leaseJobs } from "@/db/queries/jobs";
import { acknowledge } from "@/db/queries/messages";
import { cancelOwnRequest, changeOwnTime } from "@/db/queries/requests-own";
import { remindUnconfirmed } from "@/db/queries/requests-unconfirmed";
import { forgetExpired } from "@/db/queries/retention";
import type { Job } from "@/lib/domain/jobs";
import { composeMail } from "@/server/mail/mails";
import { send } from "@/server/mail/transport";
import { fillDraft, freeTimes, makeAsking, submit } from "../support/asking";
import { makeChats } from "../support/chats";
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

test("a chat needs no second one either, from its first words to its end", async () => {
  const world = await makeWorld({ max: 1 });
  try {
    const chats = await makeChats(world);
    await chats.available(chats.dora);
    const { conversationId: id } = await chats.open(chats.priya);
    await claimConversation(chats.dora, id, now);
    await chats.say(chats.dora, id, "Hello");
    await chats.say(chats.priya, id, "Thank you");
    await acknowledge(chats.dora, id, 4, now);
    await returnStrandedChats(now);
    await tellUnanswered(now);
    await resolveConversation(chats.dora, { id }, now);
    await chats.say(chats.priya, id, "One more thing");
    expect((await findConversation(chats.dora, id, now))?.access).toBe("open");
  } finally {
    await world.close();
  }
});
