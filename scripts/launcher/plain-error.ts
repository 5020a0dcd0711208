/** Something the person at the keyboard can mend: shown as its one sentence, without a stack. */
export class PlainError extends Error {
  override readonly name = "PlainError";
}

/** The sentence for the few faults of a machine that everyone meets; anything else stays as it is. */
export function inPlainWords(error: unknown): string {
  if (error instanceof PlainError) return error.message;
  const text = error instanceof Error ? `${error.message} ${codeOf(error) ?? ""}` : String(error);
  if (isDiskFull(text)) return "The disk is full. Free some space and start again.";
  if (text.startsWith("Settings:")) return error instanceof Error ? error.message : text;
  return error instanceof Error ? (error.stack ?? error.message) : text;
}

export function isDiskFull(text: string): boolean {
  return /ENOSPC|No space left on device|disk full|53100/i.test(text);
}

export function codeOf(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}
