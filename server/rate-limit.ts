// Limits in Postgres, so that they hold over several processes. The limit stands at the action
// that it protects and can't outlive or miss it.
import "server-only";
import { RateLimiterDrizzle, RateLimiterRes } from "rate-limiter-flexible";
import { rateLimitStore } from "@/db/queries/rate-limits";
import { rateLimited } from "@/lib/errors";

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
