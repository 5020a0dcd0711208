"use server";
import { listPersonas } from "@/db/queries/accounts";
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
import { takePoint } from "@/server/rate-limit";
import { forgetSignInStart, readSignInStart, writeSignInStart } from "@/server/sign-in-start";
import { forgetThread } from "@/server/thread";

/** The same answer whether or not the address has an account. */
export const requestSignInAction = action(
  signInSchema,
  { name: "sign-in", limit: { by: "address", points: 10, seconds: 900 } },
  async ({ email, next }) => {
    await takePoint("sign-in-account", email, 5, 900);
    const path = internalPath(next, "/sign-in");
    await writeSignInStart({ email, next: path });
    await mailSignInLink(email, path);
    return "/sign-in/code";
  },
);

export const signInCodeAction = action(
  codeSchema,
  { name: "sign-in-code", limit: { by: "address", points: 20, seconds: 900 } },
  async ({ code }, _actor, { now }) => {
    const start = await readSignInStart();
    if (!start) throw invalid("code_expired", { field: "code" });
    const answer = await takeCode("sign_in", start.email, code, now);
    if (answer !== "right") throw invalid(`code_${answer}`, { field: "code" });
    const role = await startSession(start.email, "mail");
    if (!role) throw invalid("code_expired", { field: "code" });
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
