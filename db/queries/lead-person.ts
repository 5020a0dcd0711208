// What else the desk knows of the person behind a request: their other requests and consents.
// Both ids are checked together: the person is read off a request that the actor may open.
import { and, desc, eq, ne } from "drizzle-orm";
import type { Actor } from "../../lib/auth/actor";
import type { Permission } from "../../lib/auth/permissions";
import type { ConsentChannel } from "../../lib/domain/consents";
import type { RequestKind } from "../../lib/domain/journey";
import { type RequestState, stateOf } from "../../lib/domain/request-states";
import type { Topic } from "../../lib/domain/topics";
import { database } from "../client";
import { consentReceipts, requests } from "../schema";
import { requestScope } from "./scope";

export type OtherRequest = {
  id: string;
  kind: RequestKind;
  topic: Topic;
  state: RequestState;
  createdAt: Date;
};

/** The same person's other requests, as far as the actor may open them. At most 20, newest first. */
export async function listOtherRequests(actor: Actor, requestId: string): Promise<OtherRequest[]> {
  const personId = await personOf(actor, requestId, "request.open");
  if (!personId) return [];
  const rows = await database()
    .select({
      id: requests.id,
      kind: requests.kind,
      topic: requests.topic,
      createdAt: requests.createdAt,
      confirmedAt: requests.confirmedAt,
      claimedAt: requests.claimedAt,
      answeredAt: requests.answeredAt,
      closedAt: requests.closedAt,
      cancelledAt: requests.cancelledAt,
    })
    .from(requests)
    .where(
      and(
        eq(requests.personId, personId),
        ne(requests.id, requestId),
        requestScope(actor, "request.open"),
      ),
    )
    .orderBy(desc(requests.createdAt), desc(requests.id))
    .limit(20);
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    topic: row.topic,
    createdAt: row.createdAt,
    state: stateOf(row),
  }));
}

export type LeadConsent = {
  id: string;
  channel: ConsentChannel;
  isGiven: boolean;
  words: string;
  givenAt: Date;
};

/** The person's receipts with the exact words, newest first, at most 50. No address, no page. */
export async function listLeadConsents(actor: Actor, requestId: string): Promise<LeadConsent[]> {
  const personId = await personOf(actor, requestId, "consent.read");
  if (!personId) return [];
  return database()
    .select({
      id: consentReceipts.id,
      channel: consentReceipts.channel,
      isGiven: consentReceipts.isGiven,
      words: consentReceipts.words,
      givenAt: consentReceipts.givenAt,
    })
    .from(consentReceipts)
    .where(eq(consentReceipts.personId, personId))
    .orderBy(desc(consentReceipts.givenAt), desc(consentReceipts.id))
    .limit(50);
}

async function personOf(actor: Actor, requestId: string, permission: Permission) {
  const [row] = await database()
    .select({ personId: requests.personId })
    .from(requests)
    .where(and(eq(requests.id, requestId), requestScope(actor, permission)));
  return row?.personId ?? null;
}
