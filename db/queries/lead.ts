// One request as the desk opens it. Full for who claimed it, manages its queue or was given its
// reference; masked for who may only list it; nothing for all others. Reading contact data is
// audited once an hour for each actor and request, in the same call that returns it.
import { and, eq, type SQL, sql } from "drizzle-orm";
import type { Actor } from "../../lib/auth/actor";
import { can } from "../../lib/auth/permissions";
import type { RequestKind, SharedItem } from "../../lib/domain/journey";
import { type RequestState, stateOf, transition } from "../../lib/domain/request-states";
import type { Topic } from "../../lib/domain/topics";
import { database } from "../client";
import { people, queues, requests, slots, users } from "../schema";
import { auditOnceAnHour } from "./audit";
import { referenceScope } from "./lead-by-reference";
import { listScope } from "./lead-views";
import { programTitles } from "./leads";
import { requestScope } from "./scope";

const masked = {
  id: requests.id,
  givenName: requests.givenName,
  kind: requests.kind,
  topic: requests.topic,
  programs: programTitles,
  queueId: requests.queueId,
  queueName: queues.name,
  ownerId: requests.ownerId,
  ownerName: users.name,
  bookedAt: slots.startsAt,
  createdAt: requests.createdAt,
  confirmedAt: requests.confirmedAt,
  claimedAt: requests.claimedAt,
  answeredAt: requests.answeredAt,
  closedAt: requests.closedAt,
  cancelledAt: requests.cancelledAt,
};

const full = {
  ...masked,
  reference: requests.reference,
  version: requests.version,
  familyName: requests.familyName,
  email: requests.email,
  phone: requests.phone,
  question: requests.question,
  statedZone: sql<string | null>`coalesce(${requests.statedZone}, ${people.statedZone})`,
  language: sql<string | null>`coalesce(${requests.language}, ${people.language})`,
  accessNeeds: requests.accessNeeds,
  sharedItems: requests.sharedItems,
  personId: requests.personId,
  isServiceMember: people.isServiceMember,
  stoppedAt: people.stoppedAt,
};

export type MaskedLead = {
  access: "masked";
  id: string;
  givenName: string;
  kind: RequestKind;
  topic: Topic;
  programs: string[];
  queueName: string;
  ownerName: string | null;
  state: RequestState;
  createdAt: Date;
  confirmedAt: Date | null;
  claimedAt: Date | null;
  bookedAt: Date | null;
  canClaim: boolean;
};

export type OpenLead = Omit<MaskedLead, "access"> & {
  /** `reference`: read-only, for half an hour, without notes. */
  access: "open" | "reference";
  reference: string;
  version: number;
  isMine: boolean;
  familyName: string | null;
  email: string;
  phone: string | null;
  question: string | null;
  statedZone: string | null;
  language: string | null;
  accessNeeds: string | null;
  sharedItems: SharedItem[];
  personId: string | null;
  isServiceMember: boolean;
  stoppedAt: Date | null;
  answeredAt: Date | null;
  closedAt: Date | null;
  cancelledAt: Date | null;
};

export async function findLead(
  actor: Actor,
  requestId: string,
  now: Date,
): Promise<MaskedLead | OpenLead | null> {
  const isIt = eq(requests.id, requestId);
  const mine = requestScope(actor, "request.open");
  const opened = await selectFull(and(isIt, mine) ?? sql`false`);
  const named = opened ?? (await selectFull(and(isIt, referenceScope(actor, now)) ?? sql`false`));
  if (named) {
    await auditOnceAnHour(
      database(),
      actor,
      { action: "contact.read", subjectKind: "request", subjectId: requestId },
      now,
    );
    return { ...openView(actor, named), access: opened ? "open" : "reference" };
  }
  const [row] = await database()
    .select(masked)
    .from(requests)
    .innerJoin(queues, eq(queues.id, requests.queueId))
    .leftJoin(users, eq(users.id, requests.ownerId))
    .leftJoin(slots, eq(slots.id, requests.slotId))
    .where(and(isIt, listScope(actor)));
  return row ? { ...maskedView(actor, row), access: "masked" } : null;
}

async function selectFull(condition: SQL) {
  const [row] = await database()
    .select(full)
    .from(requests)
    .innerJoin(queues, eq(queues.id, requests.queueId))
    .leftJoin(people, eq(people.id, requests.personId))
    .leftJoin(users, eq(users.id, requests.ownerId))
    .leftJoin(slots, eq(slots.id, requests.slotId))
    .where(condition);
  return row ?? null;
}

type FullRow = NonNullable<Awaited<ReturnType<typeof selectFull>>>;
type MaskedRow = Pick<FullRow, keyof typeof masked>;

function maskedView(actor: Actor, row: MaskedRow): Omit<MaskedLead, "access"> {
  const state = stateOf(row);
  const { ownerId, queueId } = row;
  return {
    id: row.id,
    givenName: row.givenName,
    kind: row.kind,
    topic: row.topic,
    programs: row.programs,
    queueName: row.queueName,
    ownerName: row.ownerName,
    state,
    createdAt: row.createdAt,
    confirmedAt: row.confirmedAt,
    claimedAt: row.claimedAt,
    bookedAt: row.bookedAt,
    canClaim: transition(state, "claim").ok && can(actor, "request.claim", { ownerId, queueId }),
  };
}

function openView(actor: Actor, row: FullRow): Omit<OpenLead, "access"> {
  const { ownerId, queueId, isServiceMember, ...rest } = row;
  return {
    ...rest,
    ...maskedView(actor, row),
    isServiceMember: isServiceMember ?? false,
    isMine: actor.kind === "user" && ownerId === actor.userId,
  };
}
