"use server";
import { endSignInLinks, listPersonas } from "@/db/queries/accounts";
import { useCode as takeCode } from "@/db/queries/codes";
import { afterSignIn, throughSignIn } from "@/lib/auth/after-sign-in";
import { internalPath } from "@/lib/domain/internal-path";
import { env } from "@/lib/env";
import { invalid, notFound } from "@/lib/errors";
import {
  codeSchema,
  emptySchema,
  personaSchema,
  signInSchema,
  singleSignOnSchema,
} from "@/lib/schemas/sign-in";
import { action } from "@/server/action";
import { mailSignInLink, signIn, signOut, startSession } from "@/server/auth";
import { forgetDrafts } from "@/server/draft";
import { tookPoint } from "@/server/rate-limit";
import {
  codeSubject,
  forgetSignInStart,
  readSignInStart,
  type SignInStart,
  writeSignInStart,
} from "@/server/sign-in-start";
import { forgetThread } from "@/server/thread";

/** Of one address in a quarter of an hour. */
const MAILS = 5;

/** The same answer whether or not the address has an account. */
export const requestSignInAction = action(
  signInSchema,
  { name: "sign-in", limit: { by: "address", points: 10, seconds: 900 } },
  async ({ email, next }) => {
    const path = internalPath(next, "/sign-in");
    await writeSignInStart({ email, next: path });
    // Others may have used these up. What was mailed before still signs in.
    if (!(await tookPoint("sign-in-account", email, MAILS, 900))) return "/sign-in/code?mailed=no";
    await mailSignInLink(email, path);
    return "/sign-in/code";
  },
);

/**
 * Ten guesses at an address in a quarter of an hour: the first of each browser with a mail, which
 * nobody else can use up, and five more of all together.
 */
async function mayGuess(start: SignInStart): Promise<boolean> {
  const isFirst = await tookPoint("sign-in-first-guess", codeSubject(start), 1, 900);
  return isFirst || tookPoint("sign-in-guess", start.email, 10 - MAILS, 900);
}

export const signInCodeAction = action(
  codeSchema,
  { name: "sign-in-code", limit: { by: "address", points: 20, seconds: 900 } },
  async ({ code }, _actor, { now }) => {
    const start = await readSignInStart();
    if (!start) throw invalid("code_expired", { field: "code" });
    if (!(await mayGuess(start))) throw invalid("code_too_many_guesses", { field: "code" });
    const answer = await takeCode("sign_in", codeSubject(start), code, now);
    if (answer !== "right") throw invalid(`code_${answer}`, { field: "code" });
    const role = await startSession(start.email, "mail");
    if (!role) throw invalid("code_expired", { field: "code" });
    await endSignInLinks(start.email);
    return afterSignIn(role, internalPath(start.next, "/sign-in"));
  },
);

/** Demo mode alone: sign in as one of the demo people. */
export const personaSignInAction = action(
  personaSchema,
  { name: "sign-in-persona" },
  async ({ email, next }) => {
    if (!env().demo) throw notFound();
    const isPersona = (await listPersonas()).some((persona) => persona.email === email);
    const role = isPersona ? await startSession(email, "persona") : null;
    if (!role) throw notFound();
    return afterSignIn(role, internalPath(next, "/sign-in"));
  },
);

export const signOutAction = action(emptySchema, { name: "sign-out" }, async () => {
  await signOut({ redirect: false });
  // The next person at this browser must not find what was typed here.
  await forgetDrafts();
  await forgetThread();
  await forgetSignInStart();
  return "/";
});

/** Leaves for the identity provider; it answers at /api/auth/callback/oidc. */
export const singleSignOnAction = action(
  singleSignOnSchema,
  { name: "sign-in-oidc", limit: { by: "address", points: 20, seconds: 900 } },
  async ({ next }) => {
    if (!env().oidc) throw notFound();
    await signIn("oidc", { redirectTo: throughSignIn(internalPath(next, "/sign-in")) });
    return "/sign-in";
  },
);
