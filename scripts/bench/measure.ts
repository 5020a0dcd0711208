/** The value that `share` of the samples do not pass. Nothing measured: NaN. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;
}

/** Nanoseconds of the machine's steady clock, the same for all its processes. */
export function stamp(): string {
  return process.hrtime.bigint().toString();
}

/** Milliseconds since a stamp of any process of this machine. */
export function since(stamped: string): number {
  return Number(process.hrtime.bigint() - BigInt(stamped)) / 1e6;
}

/** Calls `send` at a steady rate, whatever the answers take; resolves after the last answer. */
export async function atRate(
  perSecond: number,
  seconds: number,
  send: (turn: number) => Promise<unknown> | unknown,
): Promise<void> {
  const began = performance.now();
  const under: Promise<unknown>[] = [];
  for (let turn = 0; turn < perSecond * seconds; turn += 1) {
    const due = began + (turn * 1000) / perSecond;
    const wait = due - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    under.push(Promise.resolve(send(turn)));
  }
  await Promise.all(under);
}
