import pino from "pino";

/** Keys whose values identify a person or open a door, at the top and one or two levels down. */
const privateKeys = [
  "address",
  "authorization",
  "body",
  "code",
  "cookie",
  "email",
  "identifier",
  "ip",
  "name",
  "password",
  "phone",
  "secret",
  "subject",
  "text",
  "to",
  "token",
  "url",
];

/**
 * Structured log lines on stdout. Log ids and reasons, never people: the redaction here is the
 * last guard, not a licence. Errors are written as type, message and stack without their query
 * parameters.
 */
export const log = pino({
  level: process.env.LOG_LEVEL || "info",
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: { level: (label) => ({ level: label }) },
  redact: {
    paths: privateKeys.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]),
    censor: "[redacted]",
  },
  serializers: { err: describeError, error: describeError },
});

/** A database error carries row values in `detail` and `parameters`: only its safe parts are kept. */
function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error };
  const known = error as Error & Record<"code" | "constraint_name" | "table_name", unknown>;
  return {
    type: error.name,
    message: isDatabaseError(error) ? "database error" : withoutAddresses(error.message),
    sqlState: typeof known.code === "string" ? known.code : undefined,
    constraint: known.constraint_name,
    table: known.table_name,
    stack: error.stack
      ?.split("\n")
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 6)
      .join("\n"),
    cause: error.cause === undefined ? undefined : describeError(error.cause),
  };
}

/** Other programs quote in their errors what they were given: a mail server the recipient. */
function withoutAddresses(text: string): string {
  return text.replace(/[^\s<>"'()@]{1,64}@[^\s<>"'()@]+/g, "[address]");
}

/** Drizzle puts the statement and its parameters into the message; Postgres quotes the bad value. */
function isDatabaseError(error: Error): boolean {
  return (
    error.name === "PostgresError" || "query" in error || error.message.startsWith("Failed query")
  );
}
