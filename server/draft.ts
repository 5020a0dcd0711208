// The draft of whoever asks, by the secret in a cookie. No answer ever stands in a URL.
import "server-only";
import { randomBytes } from "node:crypto";
import { refresh } from "next/cache";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { type Draft, findDraft, type Saved, saveAnswers } from "@/db/queries/drafts";
import {
  canOpen,
  type DraftAnswers,
  firstOpenStep,
  type RequestKind,
  type Step,
  stepsOf,
} from "@/lib/domain/journey";
import { notFound } from "@/lib/errors";
import type { Stay } from "./action";
import { clearCookie, readCookie, writeCookie } from "./cookies";
import { networkOf } from "./rate-limit";
import { currentActor } from "./session";

const MONTH = 30 * 86_400;
const cookieOf = (kind: RequestKind) => `waymark-${kind}`;

export const currentDraft = cache(async (kind: RequestKind): Promise<Draft | null> => {
  const secret = await readCookie(cookieOf(kind));
  const draft = secret ? await findDraft(secret, kind) : null;
  if (!draft) return null;
  // A signed-in student's own address is proven: that question is answered.
  const actor = await currentActor();
  return actor.kind === "user"
    ? { ...draft, answers: { ...draft.answers, email: actor.email } }
    : draft;
});

export async function draftSecret(kind: RequestKind): Promise<string> {
  const secret = await readCookie(cookieOf(kind));
  if (!secret) throw notFound("draft_gone");
  return secret;
}

/** Lets go of both drafts; the answers themselves are forgotten after 30 days. */
export async function forgetDrafts(): Promise<void> {
  await clearCookie(cookieOf("callback"));
  await clearCookie(cookieOf("message"));
}

/** The path of the step where this person goes on. */
export function pathOfStep(kind: RequestKind, step: Step): string {
  return step === stepsOf(kind)[0] ? `/talk/${kind}` : `/talk/${kind}/${step}`;
}

/**
 * Stores answers and says where to go next. The first question starts a new draft when the last
 * one was sent; any later question of a sent draft leads to its confirmation.
 */
export async function answer(
  kind: RequestKind,
  step: Step,
  patch: DraftAnswers,
  now: Date,
): Promise<string> {
  const isFirst = step === stepsOf(kind)[0];
  const draft = await currentDraft(kind);
  let secret = await readCookie(cookieOf(kind));
  if (draft?.isConfirmed && !isFirst) return `/talk/${kind}/done`;
  if (!isFirst && !draft) throw notFound("draft_gone");
  if (!secret || !draft || draft.isConfirmed) {
    secret = randomBytes(24).toString("base64url");
  }
  await writeCookie(cookieOf(kind), secret, MONTH);
  const { answers, lost } = await saveDraft(secret, kind, patch, now);
  if (lost) return lostTimePath(lost, "slot_full");
  const actor = await currentActor();
  const known = actor.kind === "user" ? { ...answers, email: actor.email } : answers;
  return pathOfStep(kind, firstOpenStep(kind, known));
}

/** As `saveAnswers`, by whoever asks. */
export async function saveDraft(
  secret: string,
  kind: RequestKind,
  patch: DraftAnswers,
  now: Date,
): Promise<Saved> {
  return saveAnswers(secret, kind, patch, now, networkOf(await headers()));
}

/** Keeps the chosen time for another 15 minutes; returns it when somebody else has it now. */
export async function holdLonger(secret: string, now: Date): Promise<string | null> {
  const { lost } = await saveDraft(secret, "callback", {}, now);
  // The page beside the form says until when.
  refresh();
  return lost;
}

/**
 * What to say when the draft's time is not the one that the form showed: another window chose it.
 * Nothing is booked that its page did not name.
 */
export function otherThanShown(draft: Draft | null, shown: string | undefined): Stay | null {
  const time = draft?.answers.slotStartsAt;
  if (!draft || draft.isConfirmed || !time || !shown || time === shown) return null;
  refresh();
  const message = "The time was changed in another window. This is the new one: is it right?";
  return { message, values: {} };
}

/** Where a person whose time is gone chooses another; nothing else is asked again. */
export function lostTimePath(lost: string, why: string): string {
  return `/talk/callback/time?lost=${encodeURIComponent(lost)}&why=${why}`;
}

/** The draft for a step's page; leads away when that step can't be open yet or any more. */
export async function draftForStep(kind: RequestKind, step: Step): Promise<Draft> {
  const draft = await currentDraft(kind);
  if (!draft) redirect(`/talk/${kind}`);
  if (draft.isConfirmed) redirect(`/talk/${kind}/done`);
  const isAsked = stepsOf(kind, (await currentActor()).kind === "user").includes(step);
  if (!isAsked || !canOpen(kind, step, draft.answers)) {
    redirect(pathOfStep(kind, firstOpenStep(kind, draft.answers)));
  }
  return draft;
}
