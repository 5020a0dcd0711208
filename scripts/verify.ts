// Checks evidence from its first row to its last: npm run verify -- consent
import path from "node:path";
import { fileURLToPath } from "node:url";
import { drizzle } from "drizzle-orm/postgres-js";
import { type ChainReport, verifyConsentChain } from "../db/queries/consent-chain";
import type { ChainBreak } from "../lib/domain/consent-chain";
import { connectFor } from "./database/connect";
import { inPlainWords, PlainError } from "./launcher/plain-error";
import { loadDotEnv, openDatabase } from "./launcher/settings";

async function verify(given: string[]): Promise<ChainReport> {
  if (given.length !== 1 || given[0] !== "consent") {
    throw new PlainError("Use: npm run verify -- consent");
  }
  const launch = await openDatabase(process.cwd());
  try {
    const sql = await connectFor("DATABASE_URL", launch.settings.databaseUrl);
    try {
      return await verifyConsentChain(drizzle(sql, { casing: "snake_case" }));
    } finally {
      await sql.end();
    }
  } finally {
    await launch.leave();
  }
}

function inWords({ receipts, broken }: ChainReport): string {
  if (!broken) return `All ${receipts} consent receipts are as they were written.`;
  const before = broken.seq === "1" ? "" : " The ones before it are as they were written.";
  return `The chain of consent receipts is broken: ${placeOf(broken)}.${before}`;
}

function placeOf({ reason, seq, id }: ChainBreak): string {
  const receipt = id ? `receipt ${seq} (${id})` : `receipt ${seq}`;
  switch (reason) {
    case "hash_differs":
      return `${receipt} was changed after it was written`;
    case "previous_hash_differs":
      return `${receipt} does not follow the receipt before it`;
    case "number_missing":
      return `${receipt} is missing`;
    case "end_differs":
      return id
        ? `${receipt} is not where the chain ends`
        : `${receipt} and what follows is missing`;
  }
}

process.chdir(path.join(path.dirname(fileURLToPath(import.meta.url)), ".."));
loadDotEnv(process.cwd());
try {
  const report = await verify(process.argv.slice(2));
  console.log(inWords(report));
  if (report.broken) process.exitCode = 1;
} catch (error) {
  console.error(inPlainWords(error));
  process.exitCode = 1;
}
process.exit();
