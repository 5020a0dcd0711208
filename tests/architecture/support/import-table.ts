// "Who may import whom" of the architecture, as data. The first row whose folder holds a file is
// its row; what no entry allows is refused.

export type Row = {
  folder: string;
  /** Folders or files of ours. "type " before one: only as a type. */
  ours: string[];
  /** Packages, by name; "node:" is Node's own library. */
  packages: string[];
};

const react = ["react", "react-hook-form"];

export const importTable: Row[] = [
  { folder: "lib/domain", ours: ["lib/domain"], packages: [] },
  { folder: "lib/auth", ours: ["lib/auth", "lib/domain"], packages: [] },
  {
    folder: "lib/content",
    // Words for reasons: the type of an error's code, nothing that runs.
    ours: ["lib/content", "lib/domain", "type lib/errors"],
    packages: [],
  },
  { folder: "lib/schemas", ours: ["lib/schemas", "lib/domain"], packages: ["zod"] },
  {
    folder: "lib/importers",
    ours: ["lib/importers", "lib/domain"],
    packages: ["yauzl", "sax", "csv-parse", "node:"],
  },
  {
    folder: "lib",
    ours: [],
    packages: ["zod", "pino", "date-fns", "libphonenumber-js", "node:"],
  },
  {
    folder: "db/schema",
    // Roles are the status list of accounts; permissions, which read it too, are in lib/auth.
    ours: ["db/schema", "lib/domain", "lib/auth/roles"],
    packages: ["drizzle-orm"],
  },
  {
    folder: "db/queries",
    ours: [
      "db/queries",
      "db/schema",
      "db/client",
      "lib/domain",
      "lib/auth",
      "lib/errors",
      "lib/log",
      "lib/id",
    ],
    packages: ["drizzle-orm", "react", "node:crypto"],
  },
  { folder: "db/seed", ours: ["db", "lib"], packages: ["drizzle-orm", "node:"] },
  { folder: "db", ours: ["lib"], packages: ["drizzle-orm", "postgres", "node:async_hooks"] },
  {
    folder: "server",
    ours: ["server", "db/queries", "db/client", "lib"],
    packages: [
      "next",
      "next-auth",
      "@auth/drizzle-adapter",
      "@fastify/busboy",
      "nodemailer",
      "ical-generator",
      "rate-limiter-flexible",
      "react",
      "zod",
      "pino",
      "server-only",
      "node:",
    ],
  },
  {
    folder: "components/ui",
    ours: [
      "components/ui",
      "lib/format",
      "lib/form-state",
      "lib/domain/markup",
      "type lib/schemas/rules",
    ],
    // The form has to tell a redirect and a renewed portal from a network that is away.
    packages: [...react, "next/navigation"],
  },
  {
    folder: "components",
    ours: ["components", "lib", "type db/queries"],
    packages: [...react, "next", "@hookform/resolvers", "zod"],
  },
  {
    folder: "app",
    ours: ["app", "components", "server", "db/queries", "lib"],
    packages: ["react", "next"],
  },
  {
    folder: "scripts",
    // The clock that the test commands freeze stands with the tests.
    ours: ["scripts", "db", "lib", "server", "tests/support/clock"],
    packages: ["drizzle-orm", "postgres", "zod", "next", "@playwright/test", "node:"],
  },
];

/** One file, one import, one reason. An entry that nothing needs any more fails the test. */
export const exceptions: { from: string; to: string; why: string }[] = [
  {
    from: "server/auth.ts",
    to: "db/schema/auth",
    why: "the adapter of next-auth is given its tables",
  },
  {
    from: "db/queries/codes.ts",
    to: "lib/env",
    why: "codes are stored under the secret of this deployment",
  },
  {
    from: "db/queries/message-view.ts",
    to: "lib/env",
    why: "a link to a program of ours is told by the portal's own address",
  },
  {
    from: "lib/domain/markup.ts",
    to: "mdast-util-from-markdown",
    why: "reading CommonMark is pure, and a grammar of our own would be a worse one",
  },
  {
    from: "server/database-watch.mjs",
    to: "postgres",
    why: "plain JavaScript before the framework: it listens without db/client",
  },
];

export function rowOf(file: string): Row | undefined {
  return importTable.find(({ folder }) => file.startsWith(`${folder}/`));
}
