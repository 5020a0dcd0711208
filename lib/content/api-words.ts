// What /api/v1 says when it can't answer.
import type { AppErrorCode } from "../errors";

type Words = { status: number; title: string; detail: string };

const problems: Record<AppErrorCode, Words> = {
  unauthenticated: {
    status: 401,
    title: "Not signed in",
    detail: "This address answers only to people who are signed in.",
  },
  forbidden: { status: 403, title: "Not allowed", detail: "You may not read this." },
  not_found: {
    status: 404,
    title: "Not found",
    detail: "Nothing that is published has this address.",
  },
  invalid: { status: 400, title: "Not understood", detail: "The address can't be understood." },
  conflict: { status: 409, title: "In conflict", detail: "It was changed meanwhile. Try again." },
  rate_limited: {
    status: 429,
    title: "Too many requests",
    detail: "Too many requests came from your address. Wait as long as Retry-After says.",
  },
  unavailable: {
    status: 503,
    title: "Not available",
    detail: "We can't reach our records right now. Try again in a minute.",
  },
};

const details: Record<string, string> = {
  limit: "limit is a whole number from 1 to 100.",
  cursor: "cursor is not one that this list gave out. Begin again without it.",
};

/** The words for an error. `reason` may name what was wrong with the address. */
export function apiProblemWords(code: AppErrorCode, reason: string): Words {
  return { ...problems[code], ...(details[reason] ? { detail: details[reason] } : {}) };
}

/** For what nobody foresaw; the log has it under `reference`. */
export function apiFailureWords(reference: string): Words {
  const detail = `Something went wrong on our side. Tell us ${reference} if it goes on.`;
  return { status: 500, title: "Failed", detail };
}
