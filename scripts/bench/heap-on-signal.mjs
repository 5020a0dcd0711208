// Loaded into a process that is measured: on SIGUSR2 it sweeps and says what it keeps, in kB.
process.on("SIGUSR2", () => {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  process.send?.({ keptKilobytes: (heapUsed + external) / 1024 });
});
