// Limits in Postgres, so that they hold over several processes. The limit stands at the action
// that it protects and can't outlive or miss it.
import "server-only";
import { createHmac } from "node:crypto";
import { RateLimiterDrizzle, RateLimiterRes } from "rate-limiter-flexible";
import { rateLimitStore } from "@/db/queries/rate-limits";
import type { Actor } from "@/lib/auth/actor";
import { env } from "@/lib/env";
import { isAppError, rateLimited } from "@/lib/errors";
import { limitKeyOf } from "./peer-address.mjs";

const limiters = new Map<string, RateLimiterDrizzle>();

function limiterFor(name: string, points: number, seconds: number): RateLimiterDrizzle {
  const known = limiters.get(name);
  if (known) return known;
  const made = new RateLimiterDrizzle({
    ...rateLimitStore(),
    keyPrefix: name,
    points,
    duration: seconds,
    clearExpiredByTimeout: limiters.size === 0,
  });
  limiters.set(name, made);
  return made;
}

/** Takes one of `points` per `seconds` for `key`; throws rate_limited with the wait when none is left. */
export async function takePoint(name: string, key: string, points: number, seconds: number) {
  try {
    await limiterFor(name, points, seconds).consume(key);
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    throw rateLimited(Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)));
  }
}

/** As `takePoint`, where the way goes on without one: false when none is left. */
export async function tookPoint(...limit: Parameters<typeof takePoint>): Promise<boolean> {
  try {
    await takePoint(...limit);
    return true;
  } catch (error) {
    if (!isAppError(error) || error.code !== "rate_limited") throw error;
    return false;
  }
}

/** Whom a limit counts when nobody is signed in: the address, an IPv6 one by its network. */
export function addressKey(headers: Pick<Headers, "get">): string {
  return limitKeyOf(headers.get("x-waymark-address") ?? "unknown");
}

/** The same as a keyed hash, where it is stored beside what somebody does. */
export function networkOf(headers: Pick<Headers, "get">): string {
  const text = `network\0${addressKey(headers)}`;
  return createHmac("sha256", env().authSecret).update(text).digest("base64url");
}

/** Whom a limit counts in a chat: the account, the browser that began the thread, or the address. */
export function holderKey(actor: Actor, headers: Pick<Headers, "get">): string {
  const threadKey = actor.kind === "visitor" ? actor.threadKey : null;
  return actor.userId ?? threadKey ?? addressKey(headers);
}

/** As `takePoint`, for a route: the answer 429 when none is left, else null. */
export async function refusedByLimit(
  ...limit: Parameters<typeof takePoint>
): Promise<Response | null> {
  try {
    await takePoint(...limit);
    return null;
  } catch (error) {
    if (!isAppError(error) || error.code !== "rate_limited") throw error;
    const wait = String(error.details?.retryAfterSeconds ?? 1);
    const headers = { "cache-control": "no-store", "retry-after": wait };
    return Response.json({ error: "rate_limited" }, { status: 429, headers });
  }
}
