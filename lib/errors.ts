/**
 * The seven ways a request can fail. A reason is a key that `lib/content/messages.ts` puts into
 * words; it never holds what a person typed.
 */
export type AppErrorCode =
  | "unauthenticated"
  | "forbidden"
  | "not_found"
  | "invalid"
  | "conflict"
  | "rate_limited"
  | "unavailable";

// A registered symbol is the same in every copy of this module, so an error made in one bundle is
// recognized in another, where `instanceof` would say no.
const brand = Symbol.for("waymark.app-error");

export class AppError extends Error {
  readonly [brand] = true;
  override readonly name = "AppError";

  constructor(
    readonly code: AppErrorCode,
    readonly reason: string,
    readonly details?: Record<string, unknown>,
    options?: ErrorOptions,
  ) {
    super(`${code}: ${reason}`, options);
  }
}

export function isAppError(error: unknown): error is AppError {
  return typeof error === "object" && error !== null && brand in error;
}

export const unauthenticated = (reason = "unauthenticated") =>
  new AppError("unauthenticated", reason);

export const forbidden = (reason = "forbidden") => new AppError("forbidden", reason);

export const notFound = (reason = "not_found") => new AppError("not_found", reason);

export const invalid = (reason: string, details?: Record<string, unknown>) =>
  new AppError("invalid", reason, details);

export const conflict = (reason: string, details?: Record<string, unknown>) =>
  new AppError("conflict", reason, details);

export const rateLimited = (retryAfterSeconds: number, reason = "rate_limited") =>
  new AppError("rate_limited", reason, { retryAfterSeconds });

export const unavailable = (reason: string, cause?: unknown) =>
  new AppError("unavailable", reason, undefined, cause === undefined ? undefined : { cause });
