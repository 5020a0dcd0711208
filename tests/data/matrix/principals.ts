// Everybody who may knock, and what the permission table gives them: worked out here by hand, so
// that neither `can` nor the SQL of scope.ts is asked what it should itself answer.
import { eq } from "drizzle-orm";
import { findActorBySession } from "@/db/queries/accounts";
import { users } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { type Grant, type Permission, permissions } from "@/lib/auth/permissions";
import { bearerOf, now, tokenOf, visitor, type World } from "../../support/world";

export type State = "waiting" | "claimed" | "unconfirmed";
/** `self`: about whoever acts; `dora`: about Dora herself, a counselor of the technology queue. */
export type About = State | "self" | "dora";
type Column = keyof (typeof permissions)["catalog.read"];

export type Principal = {
  name: string;
  column: Column;
  /** A session's holder; null: no session. */
  session: string | null;
  /** Facts about the subject: a request of Priya's in the technology queue, Dora's once claimed. */
  hasAsked?: true;
  hasClaimed?: true;
  belongs?: true;
  manages?: true;
  holdsLink?: "this" | "another";
};

export const principals: Principal[] = [
  { name: "a visitor", column: "visitor", session: null },
  { name: "the bearer of its link", column: "bearer", session: null, holdsLink: "this" },
  { name: "the bearer of another link", column: "bearer", session: null, holdsLink: "another" },
  { name: "the student who asked", column: "student", session: "priya", hasAsked: true },
  { name: "another student", column: "student", session: "sam" },
  // Live cookies of people who may no longer come in: they are visitors.
  { name: "a deleted student", column: "visitor", session: "drew" },
  { name: "a disabled counselor of the queue", column: "visitor", session: "finn" },
  {
    name: "the counselor who claims it",
    column: "counselor",
    session: "dora",
    hasClaimed: true,
    belongs: true,
  },
  { name: "a counselor of the queue", column: "counselor", session: "omar", belongs: true },
  { name: "a counselor of another queue", column: "counselor", session: "ruth" },
  {
    name: "the manager of the queue",
    column: "manager",
    session: "lena",
    belongs: true,
    manages: true,
  },
  { name: "the manager of another queue", column: "manager", session: "arno" },
  { name: "an editor", column: "editor", session: "edith" },
  { name: "an administrator", column: "admin", session: "ada" },
];

export async function shutOut({ db }: World) {
  await db.update(users).set({ disabledAt: now }).where(eq(users.id, "finn"));
  await db.delete(users).where(eq(users.id, "drew"));
}

/** The actor as the portal would make it for this request: from the session or the link. */
export async function actorOf(principal: Principal, requestId: string): Promise<Actor> {
  if (principal.holdsLink) return bearerOf(principal.holdsLink === "this" ? requestId : "another");
  if (!principal.session) return visitor;
  return (await findActorBySession(tokenOf(principal.session), now)) ?? visitor;
}

/** What the table says: `own` is the asker or the bearer, `self` whoever has a person. */
export function isAllowed(permission: Permission, principal: Principal, about: About): boolean {
  const grant: Grant = permissions[permission][principal.column];
  const answers: Record<Grant, boolean> = {
    never: false,
    always: true,
    own:
      about === "self"
        ? principal.column === "student"
        : about === "dora"
          ? principal.session === "dora"
          : principal.holdsLink === "this" ||
            (principal.hasAsked === true && about !== "unconfirmed"),
    assigned: principal.hasClaimed === true && about === "claimed",
    queue: principal.manages === true,
    member: principal.belongs === true,
    unowned: principal.belongs === true && about !== "claimed",
  };
  return answers[grant];
}
