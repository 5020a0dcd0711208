// What time alone brings about. Each step is idempotent and may run in several processes at once.
import { flagUnownedCalls } from "../../db/queries/callbacks";
import { settleMissedCalls } from "../../db/queries/callbacks-missed";
import { returnStrandedChats, tellUnanswered } from "../../db/queries/chat-sweep";
import { forgetOldDrafts } from "../../db/queries/drafts";
import { remindUnconfirmed } from "../../db/queries/requests-unconfirmed";
import { forgetExpired } from "../../db/queries/retention";
import { publishScheduled } from "../../db/queries/revisions";
import { now } from "../../lib/clock";

export async function sweep(): Promise<void> {
  const at = now();
  await flagUnownedCalls(at);
  await settleMissedCalls(at);
  await returnStrandedChats(at);
  await tellUnanswered(at);
  await publishScheduled(at);
  await remindUnconfirmed(at);
  await forgetOldDrafts(at);
  await forgetExpired(at);
}
