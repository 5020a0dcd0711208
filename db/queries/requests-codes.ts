// The mails with the code of a request: five an hour to one address, whoever asks for them and by
// whichever request. Each answers 0, or how many seconds to wait when no mail was promised.
import type { Executor } from "../client";
import { endCodes, isCodeOnItsWay, isCodeOpen, issueCode } from "./codes";
import { enqueue } from "./jobs";
import { takePointIn } from "./rate-limits";

const PURPOSE = "confirm_request";
const MOST_AN_HOUR = { name: "confirm-code-mail", points: 5, seconds: 3600 };

type Unconfirmed = { id: string; email: string };

/** Mails a new code; the older ones end with it, and only with it. */
export async function mailCode(tx: Executor, request: Unconfirmed, now: Date): Promise<number> {
  const wait = await takePointIn(tx, { ...MOST_AN_HOUR, key: request.email }, now);
  if (wait > 0) return wait;
  const code = await issueCode(tx, PURPOSE, request.id, now);
  const payload = { requestId: request.id, code };
  await enqueue(tx, { kind: "mail.confirm_code", payload }, now);
  return 0;
}

/**
 * The code of a draft that was sent, once more perhaps. Pressed twice, or in two tabs, it is one: a
 * second would end the first, whose mail is on its way. 0 too while the one they have can be typed.
 */
export async function mailDraftCode(
  tx: Executor,
  request: Unconfirmed,
  isSameAddress: boolean,
  now: Date,
): Promise<number> {
  if (isSameAddress && (await isCodeOnItsWay(tx, PURPOSE, request.id, now))) return 0;
  const wait = await mailCode(tx, request, now);
  if (wait === 0) return 0;
  // What went to the earlier address counts no more, whether or not this one gets a mail.
  if (!isSameAddress) await endCodes(tx, PURPOSE, request.id, now);
  return (await isCodeOpen(tx, PURPOSE, request.id, now)) ? 0 : wait;
}
