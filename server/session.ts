// The only maker of an Actor from a request. Read afresh on each request, once.
import "server-only";
import { forbidden, notFound, redirect } from "next/navigation";
import { cache } from "react";
import { database } from "@/db/client";
import { findActorBySession } from "@/db/queries/accounts";
import { auditRefusal } from "@/db/queries/audit";
import { type Actor, brandActor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { readCookie } from "./cookies";
import { currentThreadKey } from "./thread";

export const SESSION_COOKIE = "waymark-session";

export type UserActor = Extract<Actor, { kind: "user" }>;

/** Who asks. A visitor when there is no session, or it ended. */
export const currentActor = cache(async (): Promise<Actor> => {
  const token = await readCookie(SESSION_COOKIE);
  const threadKey = await currentThreadKey();
  const actor = token ? await findActorBySession(token, now()) : null;
  if (actor?.kind === "user") return { ...actor, threadKey };
  const visitor = { kind: "visitor", role: "visitor", userId: null, personId: null } as const;
  return brandActor({ ...visitor, threadKey });
});

/** What the header shows of the signed-in user. */
export async function currentViewer(): Promise<{
  name: string | null;
  role: string;
  email: string;
} | null> {
  const actor = await currentActor();
  return actor.kind === "user" ? { name: actor.name, role: actor.role, email: actor.email } : null;
}

/** The signed-in user, or a visit to the sign-in page that comes back to `path`. */
export async function requireUser(path: string): Promise<UserActor> {
  const actor = await currentActor();
  if (actor.kind !== "user") redirect(`/sign-in?next=${encodeURIComponent(path)}`);
  return actor;
}

/** A signed-in member of staff; a student gets 403. Rows are still scoped in the queries. */
export async function requireStaff(path: string): Promise<UserActor> {
  const actor = await requireUser(path);
  if (actor.role === "student") await refuse(actor, path);
  return actor;
}

async function refuse(actor: Actor, path: string): Promise<never> {
  const what = path.split("?", 1)[0] ?? "";
  await auditRefusal(database(), actor, { what: roomOf(what), code: "forbidden" }, now());
  forbidden();
}

/** 404 for a row that is not there or not theirs, which the audit keeps when somebody is signed in. */
export async function notYours(path: string): Promise<never> {
  const refusal = { what: roomOf(path), code: "not_found" } as const;
  await auditRefusal(database(), await currentActor(), refusal, now());
  notFound();
}

/** "/desk/leads/abc" is "/desk/leads": the audit names pages, and ids may be guesses. */
function roomOf(path: string): string {
  return path.split("/").slice(0, 3).join("/");
}

/** A signed-in student; staff have no person and get 403. */
export async function requireStudent(path: string): Promise<UserActor & { personId: string }> {
  const actor = await requireUser(path);
  if (actor.role !== "student" || !actor.personId) return refuse(actor, path);
  return { ...actor, personId: actor.personId };
}

/** The bearer of a checked signed link, mailed to this address; null for the holder of the draft. */
export function bearerActor(
  requestId: string,
  mailedTo: string | null,
): Extract<Actor, { kind: "bearer" }> {
  const bearer = {
    kind: "bearer",
    role: "bearer",
    userId: null,
    personId: null,
    requestId,
    mailedTo,
  } as const;
  return brandActor(bearer) as Extract<Actor, { kind: "bearer" }>;
}
