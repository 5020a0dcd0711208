import type { Actor } from "./actor";

/**
 * Whether what is booked in a thread is theirs to open: an account opens what its person booked. A
 * visitor's cookie is of the browser that booked.
 */
export function opensPromise(actor: Actor, personId: string | null): boolean {
  return actor.kind !== "user" || (personId !== null && personId === actor.personId);
}
