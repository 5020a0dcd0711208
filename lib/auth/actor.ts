// Who acts. Made only by server/session.ts, or by the two makers below for jobs, seed and tests.
import type { roles } from "./roles";

declare const brand: unique symbol;

export type Role = (typeof roles)[number];

export type Actor = {
  readonly [brand]: "actor";
} & (
  | {
      kind: "visitor";
      role: "visitor";
      userId: null;
      personId: null;
      /** Key of the chat thread whose secret stands in the visitor's cookie. */
      threadKey?: string | null;
    }
  | {
      kind: "user";
      role: Role;
      userId: string;
      personId: string | null;
      name: string | null;
      email: string;
      /** Queues the user belongs to, and those among them that the user manages. */
      queueIds: readonly string[];
      managedQueueIds: readonly string[];
      /** A thread begun in this browser before the sign-in. */
      threadKey?: string | null;
    }
  /**
   * Whoever holds the signed link of one request. It opens the request only while that has the
   * address to which the link was mailed; null: whoever holds the draft, which has every address.
   */
  | {
      kind: "bearer";
      role: "bearer";
      userId: null;
      personId: null;
      requestId: string;
      mailedTo: string | null;
    }
  | { kind: "system"; role: "system"; userId: null; personId: null }
);

type Unbranded<T> = T extends unknown ? Omit<T, typeof brand> : never;

/** For server/session.ts alone, and for tests; the architecture test names its callers. */
export function brandActor(actor: Unbranded<Actor>): Actor {
  return actor as Actor;
}

/** For jobs and the seed: passes every check. */
export function dangerousSystemActor(): Actor {
  return brandActor({ kind: "system", role: "system", userId: null, personId: null });
}

/** Nobody known, with the key of the browser's thread. For server/session.ts and the streams. */
export function visitorActor(threadKey: string | null): Actor {
  const visitor = { kind: "visitor", role: "visitor", userId: null, personId: null } as const;
  return brandActor({ ...visitor, threadKey });
}
