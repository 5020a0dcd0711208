// How the open interface answers: to everybody on every site, within a limit per address, with a
// tag that spares the body, and with a problem in words instead of an error page. A cache in front
// hears of no edit, so it asks again after a second.
import "server-only";
import { createHash, randomBytes } from "node:crypto";
import type { z } from "zod";
import { apiFailureWords, apiProblemWords } from "@/lib/content/api-words";
import { invalid, isAppError } from "@/lib/errors";
import { log } from "@/lib/log";
import type { ApiProblem } from "@/lib/schemas/api-parts";
import { type ApiList, apiQuerySchema } from "@/lib/schemas/api-query";
import { addressKey, takePoint } from "../rate-limit";

/** Of one address. A table reads everything at once. */
const perMinute = { answer: 120, table: 20 } as const;
const caching = "public, max-age=0, s-maxage=1, stale-if-error=300";

export type OpenAnswer = { body: string; type: string; headers?: Record<string, string> };

/** The whole address that what was asked for has today. */
export type OpenMove = { movedTo: string };

const openToAll = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "ETag, Retry-After",
};

/** A GET handler of the open interface; HEAD follows from it. */
export function openRead<P>(
  read: (request: Request, params: P) => Promise<OpenAnswer | OpenMove>,
  limit: keyof typeof perMinute = "answer",
) {
  return async (request: Request, context: { params: Promise<P> }): Promise<Response> => {
    try {
      await takePoint(`open-${limit}`, addressKey(request.headers), perMinute[limit], 60);
      return answerOf(request, await read(request, await context.params));
    } catch (error) {
      return problemOf(error);
    }
  };
}

/** Another site asks before it sends If-None-Match. */
export function openOptions(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...openToAll,
      allow: "GET, HEAD, OPTIONS",
      "access-control-allow-methods": "GET, HEAD, OPTIONS",
      "access-control-allow-headers": "Accept, If-None-Match",
      "access-control-max-age": "86400",
    },
  });
}

/** An answer in a declared shape: what the shape does not name never leaves. */
export function jsonOf<S extends z.ZodType>(schema: S, value: z.input<S>): OpenAnswer {
  return { body: `${JSON.stringify(schema.parse(value))}\n`, type: "application/json" };
}

/** `?cursor=&limit=`; throws invalid with the name of what can't be understood. */
export function pageQuery(request: Request, lists: readonly ApiList[]) {
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  const read = apiQuerySchema(lists).safeParse(asked);
  if (!read.success) throw invalid(String(read.error.issues[0]?.path[0]));
  return read.data;
}

function answerOf(request: Request, answer: OpenAnswer | OpenMove): Response {
  if ("movedTo" in answer) {
    const headers = { ...openToAll, "cache-control": caching, location: answer.movedTo };
    return new Response(null, { status: 308, headers });
  }
  const { body, type, headers } = answer;
  // Weak: the server in front may send the same text compressed.
  const tag = `W/"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
  const sent = { ...openToAll, "cache-control": caching, etag: tag };
  const known = request.headers.get("if-none-match") ?? "";
  const isKnown = known.trim() === "*" || known.split(",").some((one) => isSameTag(one, tag));
  if (isKnown) return new Response(null, { status: 304, headers: sent });
  return new Response(body, { headers: { ...sent, "content-type": type, ...headers } });
}

const isSameTag = (one: string, other: string) =>
  one.trim().replace(/^W\//, "") === other.replace(/^W\//, "");

function problemOf(thrown: unknown): Response {
  const problem: ApiProblem = { type: "about:blank", ...wordsOf(thrown) };
  const wait = isAppError(thrown) ? thrown.details?.retryAfterSeconds : undefined;
  return new Response(`${JSON.stringify(problem)}\n`, {
    status: problem.status,
    headers: {
      ...openToAll,
      "content-type": "application/problem+json",
      "cache-control": "no-store",
      ...(typeof wait === "number" ? { "retry-after": String(wait) } : {}),
    },
  });
}

function wordsOf(thrown: unknown) {
  if (isAppError(thrown)) return apiProblemWords(thrown.code, thrown.reason);
  const reference = randomBytes(4).toString("hex");
  log.error({ reference, err: thrown }, "the open interface failed");
  return apiFailureWords(reference);
}
