/** Something the person at the keyboard can mend: shown as its one sentence, without a stack. */
export class PlainError extends Error {
  override readonly name = "PlainError";
}

/** The sentence for the few faults that everyone meets; anything else stays as it is. */
export function inPlainWords(error: unknown): string {
  if (error instanceof PlainError) return error.message;
  const text = error instanceof Error ? `${error.message} ${codeOf(error) ?? ""}` : String(error);
  if (isDiskFull(text)) return "The disk is full. Free some space and start again.";
  if (text.startsWith("Settings:")) return error instanceof Error ? error.message : text;
  const database = databaseSentence(error);
  if (database) return database;
  return error instanceof Error ? (error.stack ?? error.message) : text;
}

/** What a database of this setting does that can't be worked with. */
export function databaseAway(setting: string, error: unknown): string | undefined {
  const code = codeOf(error) ?? "";
  const does = awayCodes.find(([codes]) => codes.test(code))?.[1];
  return does && `The database that ${setting} names ${does}.`;
}

const awayCodes = [
  [/^28/, "refuses the sign-in"],
  [/^3D000$/, "does not exist"],
  [/^(53300|57P03)$/, "takes no more connections now"],
  [/^(ECONN|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_|ETIMEDOUT|EPIPE|CONNECT)/, "does not answer"],
] as const;

/** Drizzle keeps the database's own error as the cause of its own. */
function databaseSentence(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  switch (codeOf(error)) {
    case undefined:
      return databaseSentence(error.cause);
    case "42P01":
      return "The database is not set up yet. Start the portal once, or: npm run migrate";
    case "42501":
      return "The database does not let its role do this. Name the owner of the tables in MIGRATION_DATABASE_URL, then: npm run migrate";
    default:
      return databaseAway("DATABASE_URL", error);
  }
}

export function isDiskFull(text: string): boolean {
  return /ENOSPC|No space left on device|disk full|53100/i.test(text);
}

export function codeOf(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}
