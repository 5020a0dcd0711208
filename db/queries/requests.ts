// A request from "sent" to "booked". Every change: lock, decide, write, audit, enqueue, in one
// transaction. Sending twice is once: a draft has at most one request.
import { randomBytes } from "node:crypto";
import { and, eq, isNull } from "drizzle-orm";
import { type Actor, dangerousSystemActor } from "../../lib/auth/actor";
import { grantOf } from "../../lib/auth/permissions";
import { CONSENT_VERSION, consentWords } from "../../lib/domain/consents";
import {
  type DraftAnswers,
  firstOpenStep,
  type RequestKind,
  type SharedItem,
} from "../../lib/domain/journey";
import { formatReference } from "../../lib/domain/reference";
import { conflict, forbidden, invalid, notFound, rateLimited } from "../../lib/errors";
import { newId } from "../../lib/id";
import { type Executor, inTransaction } from "../client";
import { institutions, requestDrafts, requests } from "../schema";
import type { PendingConsent } from "../schema/requests";
import { audit } from "./audit";
import { isCodeAwaited } from "./codes";
import { draftHash, minNoticeMinutes, queueFor } from "./drafts";
import { mailCode, mailDraftCode } from "./requests-codes";
import { confirmLocked } from "./requests-confirm";
import { holdSlot } from "./slots";

export type Submitted = { requestId: string; status: "booked" | "needs_code" };

/**
 * Sends a draft. A signed-in student's request is live at once; a visitor's is stored, marked
 * unconfirmed, and a code is mailed; where its address got too many codes it is stored all the same,
 * and refused with the wait. Conflicts: slot_full, slot_past, too_soon, slot_unknown,
 * already_booked, too_many_open; every answer stays in the draft.
 */
export async function submitDraft(
  actor: Actor,
  input: { secret: string; kind: RequestKind; sharedItems: SharedItem[]; page: string },
  now: Date,
): Promise<Submitted> {
  const grant = grantOf(actor, "request.create");
  if (grant === "never" || actor.kind === "bearer" || actor.kind === "system") throw forbidden();
  const { wait, ...sent } = await inTransaction(async (tx) => {
    const [draft] = await tx
      .select()
      .from(requestDrafts)
      .where(
        and(
          eq(requestDrafts.tokenHash, draftHash(input.secret)),
          eq(requestDrafts.kind, input.kind),
        ),
      )
      .for("no key update");
    if (!draft) throw notFound("draft_gone");
    const known = await lockRequestOfDraft(tx, draft.id);
    if (known?.confirmedAt) return booked(known.id);
    if (known?.cancelledAt) throw conflict("request_cancelled");

    const email = actor.kind === "user" ? actor.email : draft.answers.email;
    const answers = { ...draft.answers, email };
    if (firstOpenStep(input.kind, answers) !== "check") throw invalid("draft_incomplete");
    const values = await requestValues(tx, input, answers, now);
    const requestId = known?.id ?? newId();
    const isVerified =
      actor.kind === "user" || (known?.emailVerifiedAt !== null && known?.email === email);
    const emailVerifiedAt = isVerified ? (known?.emailVerifiedAt ?? now) : null;
    if (known) {
      await tx
        .update(requests)
        .set({ ...values, emailVerifiedAt })
        .where(eq(requests.id, requestId));
    } else {
      await tx.insert(requests).values({
        ...values,
        id: requestId,
        reference: formatReference(randomBytes(5)),
        draftId: draft.id,
        emailVerifiedAt,
        createdAt: now,
      });
      await tx.update(requestDrafts).set({ requestId }).where(eq(requestDrafts.id, draft.id));
      await audit(
        tx,
        actor,
        { action: "request.create", subjectKind: "request", subjectId: requestId },
        now,
      );
    }
    if (isVerified) {
      await confirmLocked(tx, actor, requestId, now);
      return booked(requestId);
    }
    // Sending is a step too: the time stays held while the code is on its way.
    if (values.wantedStartsAt) {
      const { queueId, wantedStartsAt: startsAt } = values;
      const notice = { minNoticeMinutes: await minNoticeMinutes(tx) };
      await holdSlot(tx, { draftId: draft.id, queueId, startsAt, ...notice }, now);
    }
    const request = { id: requestId, email: values.email };
    const wait = await mailDraftCode(tx, request, known?.email === email, now);
    return { requestId, status: "needs_code" as const, wait };
  });
  if (wait > 0) throw rateLimited(wait, "codes_used_up");
  return sent;
}

const booked = (requestId: string) => ({ requestId, status: "booked" as const, wait: 0 });

async function lockRequestOfDraft(tx: Executor, draftId: string) {
  const [row] = await tx
    .select()
    .from(requests)
    .where(eq(requests.draftId, draftId))
    .for("no key update");
  return row;
}

/** The row's columns from complete answers. Nothing here trusts a page: each was checked when saved. */
async function requestValues(
  tx: Executor,
  input: { kind: RequestKind; sharedItems: SharedItem[]; page: string },
  a: DraftAnswers,
  now: Date,
) {
  const [institution] = await tx.select({ name: institutions.name }).from(institutions);
  const consents: PendingConsent[] = (a.consents ?? []).map((channel) => ({
    channel,
    // As they were shown; drafts from before the words were kept have today's.
    words: a.consentTexts?.[channel] ?? consentWords(channel, institution?.name ?? ""),
    wordsVersion: a.consentVersion ?? CONSENT_VERSION,
    page: input.page,
    address: a.consentAddress ?? null,
    userAgent: a.consentUserAgent ?? null,
    givenAt: a.consentsAnsweredAt ?? now.toISOString(),
  }));
  return {
    kind: input.kind,
    queueId: await queueFor(tx, a.programSlugs ?? []),
    topic: a.topic ?? "other",
    question: a.question ?? null,
    programSlugs: a.programSlugs ?? [],
    givenName: a.givenName ?? "",
    familyName: a.familyName ?? null,
    email: a.email ?? "",
    phone: a.phone ?? null,
    statedZone: a.zone ?? null,
    language: a.language ?? null,
    accessNeeds: a.accessNeeds ?? null,
    sharedItems: input.sharedItems,
    consents,
    wantedStartsAt: a.slotStartsAt ? new Date(a.slotStartsAt) : null,
  };
}

/** Mails a new code for an unconfirmed request; the older ones end. */
export async function resendCode(requestId: string, now: Date): Promise<void> {
  await inTransaction(async (tx) => {
    const [row] = await tx
      .select({ id: requests.id, email: requests.email })
      .from(requests)
      .where(
        and(eq(requests.id, requestId), isNull(requests.confirmedAt), isNull(requests.cancelledAt)),
      )
      .for("no key update");
    if (!row) throw conflict("request_closed");
    const wait = await mailCode(tx, row, now);
    if (wait > 0) throw rateLimited(wait, "codes_used_up");
  });
}

/** After the right code: remembers that the address is theirs, then books. Two steps, so that a lost
 *  time costs no second code. */
export async function confirmByCode(requestId: string, now: Date): Promise<void> {
  await inTransaction(async (tx) => {
    const row = await lockRequest(tx, requestId);
    if (!row || row.emailVerifiedAt) return;
    // A code mailed since the right one was typed went to another address, which nobody has proven.
    if (await isCodeAwaited(tx, "confirm_request", requestId)) {
      throw invalid("code_expired", { field: "code" });
    }
    await tx.update(requests).set({ emailVerifiedAt: now }).where(eq(requests.id, requestId));
  });
  await inTransaction(async (tx) => {
    await lockRequest(tx, requestId);
    await confirmLocked(tx, dangerousSystemActor(), requestId, now);
  });
}

async function lockRequest(tx: Executor, requestId: string) {
  const [row] = await tx
    .select({ emailVerifiedAt: requests.emailVerifiedAt })
    .from(requests)
    .where(eq(requests.id, requestId))
    .for("no key update");
  return row;
}
