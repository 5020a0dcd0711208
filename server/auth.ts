// next-auth behind one door: database sessions, mailed links, single sign-on. How a session is
// read is session.ts; who may do what is lib/auth.
import "server-only";
import { createHash, randomBytes } from "node:crypto";
import { DrizzleAdapter } from "@auth/drizzle-adapter";
import NextAuth, { type NextAuthConfig } from "next-auth";
import type { Adapter } from "next-auth/adapters";
import Nodemailer from "next-auth/providers/nodemailer";
import { database } from "@/db/client";
import { findAccountByEmail, joinAccount } from "@/db/queries/accounts";
import { issueCode } from "@/db/queries/codes";
import { enqueue } from "@/db/queries/jobs";
import { accounts, sessions, users, verificationTokens } from "@/db/schema/auth";
import type { Role } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { normalizeEmail } from "@/lib/domain/email";
import { internalPath } from "@/lib/domain/internal-path";
import { joinsThread } from "@/lib/domain/thread-joining";
import { env } from "@/lib/env";
import { newId } from "@/lib/id";
import { log } from "@/lib/log";
import { cookieName, cookieOptions, writeCookie } from "./cookies";
import { takeVisitorKept } from "./kept";
import { SESSION_COOKIE } from "./session";
import { codeSubject, readSignInStart } from "./sign-in-start";
import { currentThreadKey } from "./thread";

const STUDENT_SECONDS = 30 * 86_400;
const STAFF_SECONDS = 12 * 3_600;
const LINK_SECONDS = 30 * 60;

/** The library's adapter with our ids, our clock and a shorter life for staff sessions. */
function adapter(): Adapter {
  const base = DrizzleAdapter(database(), {
    usersTable: users,
    accountsTable: accounts,
    sessionsTable: sessions,
    verificationTokensTable: verificationTokens,
  }) as Required<Adapter>;
  return {
    ...base,
    // One address is one account, however the identity provider spells it.
    getUserByEmail: (email) => base.getUserByEmail(normalizeEmail(email) ?? email),
    createUser: (user) =>
      base.createUser({
        ...user,
        email: normalizeEmail(user.email) ?? user.email,
        id: newId(),
        createdAt: now(),
        // A demonstration refuses a database with real people, so whoever signs in to one is not.
        isDemo: env().demo,
      } as never),
    createSession: async (session) => {
      const user = await base.getUser(session.userId);
      const isStaff = user !== null && "role" in user && user.role !== "student";
      const seconds = isStaff ? STAFF_SECONDS : STUDENT_SECONDS;
      return base.createSession({
        ...session,
        expires: new Date(now().getTime() + seconds * 1000),
      });
    },
  };
}

function configuration(): NextAuthConfig {
  const { oidc, authSecret } = env();
  return {
    adapter: adapter(),
    secret: authSecret,
    // Safe because server/http.mjs overwrites Host and X-Forwarded-* with APP_URL.
    trustHost: true,
    session: { strategy: "database", maxAge: STUDENT_SECONDS },
    pages: { signIn: "/sign-in", verifyRequest: "/sign-in/code", error: "/sign-in" },
    cookies: {
      sessionToken: {
        name: cookieName(SESSION_COOKIE),
        options: cookieOptions(STUDENT_SECONDS),
      },
    },
    // The kind of error and of its cause: their texts may hold addresses and tokens.
    logger: {
      error: (error) => log.warn({ kind: error.name, cause: causeOf(error) }, "sign-in refused"),
      warn: () => undefined,
    },
    providers: [
      Nodemailer({
        id: "email",
        server: "smtp://unused.invalid",
        from: "unused",
        maxAge: LINK_SECONDS,
        normalizeIdentifier: (text) => {
          const email = normalizeEmail(text);
          if (!email) throw new Error("email_invalid");
          return email;
        },
        sendVerificationRequest: ({ identifier, url }) => mailSignIn(identifier, url),
      }),
      ...(oidc
        ? [
            {
              id: "oidc",
              name: oidc.name,
              type: "oidc" as const,
              issuer: oidc.issuer,
              clientId: oidc.clientId,
              clientSecret: oidc.clientSecret,
              checks: ["pkce" as const, "state" as const, "nonce" as const],
              // The school's own provider speaks for its addresses; an unverified one is refused below.
              allowDangerousEmailAccountLinking: true,
            },
          ]
        : []),
    ],
    callbacks: {
      async signIn({ user, account, profile }) {
        const email = normalizeEmail(user.email ?? "");
        if (!email) return false;
        if (account?.type === "oidc" && profile?.email_verified !== true) return false;
        return (await maySignIn(email, account?.type === "oidc" ? "oidc" : "email")) === "yes";
      },
      // A new object: spreading the session would hand its token to the page.
      session: ({ session, user }) => ({ expires: session.expires, user: { name: user.name } }),
      redirect: ({ url }) => {
        const path = url.startsWith(env().appUrl) ? url.slice(env().appUrl.length) : url;
        return env().appUrl + internalPath(path, "/sign-in");
      },
    },
    events: {
      async signIn({ user: { id, email, name }, account }) {
        const by = account?.type === "oidc" ? "provider" : "mail";
        if (id && email) await joinKept({ id, email, name: name ?? null }, by);
      },
    },
  };
}

export const { handlers, signIn, signOut } = NextAuth(configuration);

/** Staff use single sign-on outside the demo, until second factors land. Disabled accounts stay out. */
async function maySignIn(email: string, by: "email" | "oidc"): Promise<"yes" | "oidc_only" | "no"> {
  const account = await findAccountByEmail(email);
  if (account?.isDisabled) return "no";
  const isStaff = account !== null && account.role !== "student";
  return isStaff && by === "email" && !env().demo ? "oidc_only" : "yes";
}

type SignInWay = Parameters<typeof joinsThread>[0];
type SignedIn = { id: string; email: string; name: string | null };

/** Puts what the visitor kept and the chats of this browser into the account. Safe to run again. */
async function joinKept(user: SignedIn, by: SignInWay): Promise<Role> {
  const kept = await takeVisitorKept();
  const asked = normalizeEmail((await readSignInStart())?.email ?? "");
  const joins = joinsThread(by, normalizeEmail(user.email) ?? user.email, asked);
  const threadKey = joins ? await currentThreadKey() : null;
  return (await joinAccount(user, kept, now(), threadKey)).role;
}

async function mailSignIn(email: string, url: string): Promise<void> {
  const given = new URL(url).searchParams;
  const next = internalPath((given.get("callbackUrl") ?? "").replace(env().appUrl, ""), "/sign-in");
  const link = new URL("/sign-in/confirm", env().appUrl);
  link.searchParams.set("token", given.get("token") ?? "");
  link.searchParams.set("next", next);
  const start = await readSignInStart();
  if (!start) throw new Error("no_sign_in_start");
  const at = now();
  await database().transaction(async (tx) => {
    const code = await issueCode(tx, "sign_in", codeSubject(start), at);
    await enqueue(tx, { kind: "mail.sign_in", payload: { email, url: link.toString(), code } }, at);
  });
}

/**
 * Mails a link and a code to the address of this sign-in's start, whether or not it has an
 * account: the caller gives the same answer in every case. Staff outside the demo are told to use single sign-on, by mail.
 */
export async function mailSignInLink(email: string, next: string): Promise<void> {
  const may = await maySignIn(email, "email");
  if (may === "yes") await signIn("email", { email, redirectTo: next, redirect: false });
  if (may === "oidc_only") {
    await enqueue(database(), { kind: "mail.staff_single_sign_on", payload: { email } }, now());
  }
}

function causeOf(error: Error): string | undefined {
  const { cause } = error;
  const inner = cause && typeof cause === "object" && "err" in cause ? cause.err : cause;
  if (!(inner instanceof Error)) return undefined;
  return "code" in inner ? `${inner.name} ${String(inner.code)}` : inner.name;
}

/** How next-auth stores a mailed token. */
export function tokenHash(token: string): string {
  return createHash("sha256").update(`${token}${env().authSecret}`).digest("hex");
}

/**
 * Opens a session for a verified address (right code, or a demo person) and joins what was kept.
 * Returns whose it is; null for an account that may not come in this way.
 */
export async function startSession(email: string, by: SignInWay): Promise<Role | null> {
  if ((await maySignIn(email, "email")) !== "yes") return null;
  const store = adapter() as Required<Adapter>;
  const user =
    (await store.getUserByEmail(email)) ??
    (await store.createUser({ id: newId(), email, emailVerified: now() }));
  const session = await store.createSession({
    sessionToken: randomBytes(32).toString("base64url"),
    userId: user.id,
    expires: now(),
  });
  const seconds = Math.floor((session.expires.getTime() - now().getTime()) / 1000);
  await writeCookie(SESSION_COOKIE, session.sessionToken, seconds);
  return joinKept({ id: user.id, email: user.email, name: user.name ?? null }, by);
}
