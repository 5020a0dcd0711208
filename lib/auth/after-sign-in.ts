import type { Role } from "./actor";

const ofStudents = /^\/my(?:[/?#]|$)/;

/**
 * Where somebody goes on after a sign-in, given the internal path that asked for it: staff who
 * opened a link of a student's mail have no such pages and go to their desk.
 */
export function afterSignIn(role: Role, next: string): string {
  const isStudent = role === "student";
  const isElsewhere = next.startsWith("/sign-in") || (!isStudent && ofStudents.test(next));
  if (!isElsewhere) return next;
  return isStudent ? "/my" : "/desk";
}

/** The same for a sign-in that ends at another's hand: /sign-in knows who came, and leads on. */
export function throughSignIn(next: string): string {
  return ofStudents.test(next) ? `/sign-in?next=${encodeURIComponent(next)}` : next;
}
