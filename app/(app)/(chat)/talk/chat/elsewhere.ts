import { redirect } from "next/navigation";
import type { Actor } from "@/lib/auth/actor";
import { notYours } from "@/server/session";

/**
 * A thread that does not open here. A visitor may have it in an account, where a mailed link leads:
 * they are asked to sign in, whether or not there is such a thread. Anybody else gets a 404.
 */
export function elsewhere(actor: Actor, path: string): Promise<never> {
  if (actor.kind === "visitor") redirect(`/sign-in?next=${encodeURIComponent(path)}`);
  return notYours(path);
}
