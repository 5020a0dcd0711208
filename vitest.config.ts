import path from "node:path";
import { defineConfig } from "vitest/config";

const root = import.meta.dirname;
/** Settings are read once; what needs others can't share its modules. */
const ownSettings = "tests/data/smtp.test.ts";

/** What waits more than it works has room for a third worker; unlike the others, so never with them. */
const waiting = (groupOrder: number) => ({ maxWorkers: 3, sequence: { groupOrder } });

export default defineConfig({
  resolve: {
    alias: {
      "@": root,
      // Server code says so by importing this; outside the framework it would throw.
      "server-only": path.join(root, "node_modules/server-only/empty.js"),
    },
  },
  test: {
    pool: "forks",
    maxWorkers: 2,
    // Below, `isolate: false`: loading the same modules anew for each file takes as long as its tests.
    env: { LOG_LEVEL: "silent" },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/{unit,architecture}/**/*.test.{ts,tsx}"],
          isolate: false,
          testTimeout: 10_000,
        },
      },
      {
        extends: true,
        test: {
          name: "data",
          include: ["tests/data/**/*.test.ts"],
          exclude: [ownSettings],
          isolate: false,
          ...waiting(1),
          globalSetup: ["tests/support/postgres-setup.ts"],
          testTimeout: 20_000,
          hookTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: "data with settings of its own",
          include: [ownSettings],
          ...waiting(1),
          globalSetup: ["tests/support/postgres-setup.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "faults",
          ...waiting(2),
          include: ["tests/load/**/*.test.ts"],
          testTimeout: 600_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
