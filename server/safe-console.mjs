// The framework and libraries report failures on the console, and a database error's text carries
// what people typed. In production such lines are written as one structured line without values.
import { log } from "./access-log.mjs";

/**
 * The first line, without mail addresses.
 * @param {string} text
 */
function brief(text) {
  const line = text.split("\n", 1)[0] ?? "";
  return line.replace(/[^\s<>"'()@]{1,64}@[^\s<>"'()@]+/g, "[address]").slice(0, 300);
}

/** @param {unknown} value */
function describe(value) {
  if (!(value instanceof Error)) return { message: brief(String(value)) };
  const known = /** @type {Error & Record<string, unknown>} */ (value);
  const isDatabase = value.name === "PostgresError" || "query" in value || "detail" in value;
  /** @type {Record<string, unknown>} */
  const description = {
    type: value.name,
    message: isDatabase ? "database error" : brief(value.message),
    digest: known.digest,
    sqlState: typeof known.code === "string" ? known.code : undefined,
    constraint: known.constraint_name,
    at: value.stack
      ?.split("\n")
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 4)
      .join("\n"),
  };
  if (value.cause instanceof Error) description.cause = describe(value.cause);
  return description;
}

export function makeConsoleSafe() {
  console.error = (...args) => log.error(describe(mostTelling(args)));
  console.warn = (...args) => log.warn(describe(mostTelling(args)));
}

/** @param {unknown[]} args */
function mostTelling(args) {
  return args.find((arg) => arg instanceof Error) ?? args[0];
}
