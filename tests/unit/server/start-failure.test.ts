import { spawnSync } from "node:child_process";
import path from "node:path";
import { expect, test } from "vitest";

const root = path.join(import.meta.dirname, "../../..");

/** The server alone, in production and without a build. */
function startServer(settings: Record<string, string>) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["server/http.mjs"], {
    cwd: root,
    env: {
      ...process.env,
      APP_URL: "https://portal.test",
      DATABASE_URL: "postgres://nobody@127.0.0.1:1/nothing",
      LOG_LEVEL: "error",
      NEXT_DIST_DIR: ".cache/no-build",
      NODE_ENV: "production",
      ...settings,
    },
    encoding: "utf8",
    timeout: 20_000,
  });
  return { status, output: stdout + stderr };
}

test.each([
  ["a setting that it can't use", { TRUSTED_PROXIES: "hunter2.internal" }, "TRUSTED_PROXIES"],
  ["a build that is not there", {}, "production build"],
])(
  "a server that fails before it serves, over %s, says so and ends",
  (_name, settings, said) => {
    const { status, output } = startServer(settings);
    expect(output).toContain(said);
    expect(output).not.toContain("hunter2");
    expect(status).toBe(1);
  },
  30_000,
);
