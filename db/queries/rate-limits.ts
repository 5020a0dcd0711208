// Where server/rate-limit.ts keeps its counters.
import { database } from "../client";
import { rateLimits } from "../schema";

export function rateLimitStore() {
  return { storeClient: database(), schema: rateLimits };
}
