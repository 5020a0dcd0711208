// Sign-ins: who a session belongs to, and the one way an account becomes a person.
// A verified e-mail joins the person that has it; nothing else ever does.
import { and, eq, gt, inArray, isNull, sql } from "drizzle-orm";
import { type Actor, brandActor, type Role } from "../../lib/auth/actor";
import type { KeptItem } from "../../lib/domain/kept";
import { newId } from "../../lib/id";
import { database, type Executor, inTransaction } from "../client";
import { people, personEmails, queueMembers, sessions, users, verificationTokens } from "../schema";
import { audit } from "./audit";
import { joinConversations } from "./conversations";
import { keepAll } from "./kept";

/**
 * The actor of a session token, read afresh on each request: a sign-out, a disabled account or a
 * changed role acts on the next one. Null for unknown, expired and disabled.
 */
export async function findActorBySession(token: string, now: Date): Promise<Actor | null> {
  return (await findActorsBySessions([token], now)).get(token) ?? null;
}

/** The actors of many tokens at once, for the streams of a process; no entry means nobody. */
export async function findActorsBySessions(
  tokens: string[],
  now: Date,
): Promise<Map<string, Actor>> {
  if (tokens.length === 0) return new Map();
  const rows = await database()
    .select({
      token: sessions.sessionToken,
      userId: users.id,
      role: users.role,
      name: users.name,
      email: users.email,
      personId: people.id,
      memberships: sql<{ queueId: string; isManager: boolean }[]>`coalesce((
        select json_agg(json_build_object('queueId', ${queueMembers.queueId}, 'isManager', ${queueMembers.isManager}))
        from ${queueMembers} where ${queueMembers.userId} = ${users.id}), '[]'::json)`,
    })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .leftJoin(people, eq(people.userId, users.id))
    .where(
      and(
        inArray(sessions.sessionToken, tokens),
        gt(sessions.expires, now),
        isNull(users.disabledAt),
      ),
    );
  return new Map(rows.map((row) => [row.token, actorOfSession(row)]));
}

export type SessionRow = {
  token: string;
  userId: string;
  role: Role;
  name: string | null;
  email: string;
  personId: string | null;
  memberships: { queueId: string; isManager: boolean }[];
};

/** Whoever a live session belongs to, from its row. */
export function actorOfSession(row: SessionRow): Actor {
  const isMember = row.role === "counselor" || row.role === "manager";
  const memberships = isMember ? row.memberships : [];
  return brandActor({
    kind: "user",
    role: row.role,
    userId: row.userId,
    personId: row.role === "student" ? row.personId : null,
    name: row.name,
    email: row.email,
    queueIds: memberships.map((m) => m.queueId),
    managedQueueIds:
      row.role === "manager" ? memberships.filter((m) => m.isManager).map((m) => m.queueId) : [],
  });
}

export type AccountForSignIn = {
  id: string;
  role: string;
  isDemo: boolean;
  isDisabled: boolean;
};

export async function findAccountByEmail(email: string): Promise<AccountForSignIn | null> {
  const [row] = await database()
    .select({
      id: users.id,
      role: users.role,
      isDemo: users.isDemo,
      disabledAt: users.disabledAt,
    })
    .from(users)
    .where(eq(users.email, email));
  if (!row) return null;
  return { id: row.id, role: row.role, isDemo: row.isDemo, isDisabled: row.disabledAt !== null };
}

export type Persona = { email: string; name: string; situation: string };

/** The demo people with a sign-in, for the buttons of the demo sign-in page. */
export async function listPersonas(): Promise<Persona[]> {
  const rows = await database()
    .select({ email: users.email, name: users.name, situation: users.situation })
    .from(users)
    .where(
      and(eq(users.isDemo, true), isNull(users.disabledAt), sql`${users.situation} is not null`),
    )
    .orderBy(users.createdAt, users.email)
    .limit(20);
  return rows.map((r) => ({ email: r.email, name: r.name ?? "", situation: r.situation ?? "" }));
}

/** The person with this verified address, made when there is none. Callers have verified it. */
export async function joinPersonByEmail(
  tx: Executor,
  email: string,
  names: { givenName?: string | null; familyName?: string | null },
  now: Date,
): Promise<string> {
  // One lock per address: two tabs that verify at once end with one person.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`person:${email}`}, 0))`);
  const [found] = await tx
    .select({ personId: personEmails.personId })
    .from(personEmails)
    .where(eq(personEmails.email, email));
  if (found) return found.personId;
  const id = newId();
  await tx.insert(people).values({
    id,
    givenName: names.givenName ?? null,
    familyName: names.familyName ?? null,
    createdAt: now,
  });
  await tx.insert(personEmails).values({ personId: id, email, verifiedAt: now });
  return id;
}

/**
 * After each sign-in of a student: the account gets its person, and what the visitor kept and the
 * chats of this browser join it. Running it twice changes nothing. Staff have no person.
 */
export async function joinAccount(
  user: { id: string; email: string; name: string | null },
  kept: KeptItem[],
  now: Date,
  threadKey: string | null = null,
): Promise<{ role: Role }> {
  return inTransaction(async (tx) => {
    const [account] = await tx
      .select({ role: users.role })
      .from(users)
      .where(eq(users.id, user.id))
      .for("update");
    const role = account?.role ?? "student";
    if (role === "student") {
      const personId = await joinPersonByEmail(tx, user.email, { givenName: user.name }, now);
      await tx
        .update(people)
        .set({ userId: user.id })
        .where(and(eq(people.id, personId), isNull(people.userId)));
      await keepAll(tx, personId, kept, now);
      await joinConversations(tx, personId, threadKey, now);
    }
    const actor = brandActor({
      kind: "user",
      role,
      userId: user.id,
      personId: null,
      name: null,
      email: user.email,
      queueIds: [],
      managedQueueIds: [],
    } as Parameters<typeof brandActor>[0]);
    await audit(
      tx,
      actor,
      { action: "session.start", subjectKind: "user", subjectId: user.id },
      now,
    );
    return { role };
  });
}

/** The address a mailed token was made for; null when used, expired or made up. Uses nothing up. */
export async function findTokenAddress(tokenHash: string, now: Date): Promise<string | null> {
  const [row] = await database()
    .select({ email: verificationTokens.identifier })
    .from(verificationTokens)
    .where(and(eq(verificationTokens.token, tokenHash), gt(verificationTokens.expires, now)));
  return row?.email ?? null;
}

/** Ends the mailed links of an address: its code was used, and either of the two works once. */
export async function endSignInLinks(email: string): Promise<void> {
  await database().delete(verificationTokens).where(eq(verificationTokens.identifier, email));
}
