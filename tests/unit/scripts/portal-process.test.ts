import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { startPortal } from "../../../scripts/launcher/portal-process";

test("the owner's key to the database does not reach the server, not even by .env", async () => {
  const root = mkdtempSync(path.join(tmpdir(), "portal-process-"));
  mkdirSync(path.join(root, "server"));
  writeFileSync(path.join(root, ".env"), "MIGRATION_DATABASE_URL=owner\nOIDC_NAME=school\n");
  // As lib/env.ts and the framework do, before it is ready.
  const server = [
    'import { writeFileSync } from "node:fs";',
    'process.loadEnvFile(".env");',
    "const { MIGRATION_DATABASE_URL, OIDC_NAME } = process.env;",
    'writeFileSync("seen", [MIGRATION_DATABASE_URL, OIDC_NAME].join("|"));',
    'process.send("ready");',
  ];
  writeFileSync(path.join(root, "server/http.mjs"), server.join("\n"));
  const portal = startPortal(root, "start");
  expect(await portal.isReady).toBe(true);
  expect(readFileSync(path.join(root, "seen"), "utf8")).toBe("|school");
  portal.stop();
  await portal.exited;
  rmSync(root, { recursive: true });
});
