const startedAt = performance.now();
const nameWidth = 14;

/** Runs one step and prints what came of it and how long it took. */
export async function step<T>(
  name: string,
  work: () => Promise<{ outcome: string; value: T }>,
): Promise<T> {
  const began = performance.now();
  const { outcome, value } = await work();
  console.log(`  ${name.padEnd(nameWidth)}${outcome}  ${seconds(performance.now() - began)}`);
  return value;
}

export function note(name: string, text: string): void {
  console.log(`  ${name.padEnd(nameWidth)}${text}`);
}

export function sinceStart(): string {
  return seconds(performance.now() - startedAt);
}

function seconds(milliseconds: number): string {
  return `(${(milliseconds / 1000).toFixed(1)} s)`;
}
