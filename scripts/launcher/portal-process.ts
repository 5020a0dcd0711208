import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";

export type PortalProcess = {
  /** False when it ended before it could serve. */
  isReady: Promise<boolean>;
  exited: Promise<number>;
  stop: () => void;
};

/** The portal's own process. It ends by itself when this launcher disappears (its channel closes). */
export function startPortal(root: string, mode: "start" | "dev"): PortalProcess {
  const given = process.env;
  const child = spawn(process.execPath, [path.join(root, "server/http.mjs")], {
    cwd: root,
    env: {
      ...given,
      // The owner's key to the database stays with the launcher. Left out, it would be read again
      // from .env; empty is not set.
      MIGRATION_DATABASE_URL: "",
      NODE_ENV: mode === "dev" ? "development" : "production",
      NEXT_TELEMETRY_DISABLED: "1",
      LOG_LEVEL: given.LOG_LEVEL || (given.DEMO === "1" ? "warn" : "info"),
    },
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const exited = new Promise<number>((resolve) => {
    child.once("exit", (code, signal) => resolve(code ?? (signal ? 1 : 0)));
  });
  return {
    isReady: readyMessage(child, exited),
    exited,
    stop: () => void child.kill("SIGTERM"),
  };
}

function readyMessage(child: ChildProcess, exited: Promise<number>): Promise<boolean> {
  const message = new Promise<boolean>((resolve) => {
    child.on("message", (text) => text === "ready" && resolve(true));
  });
  return Promise.race([message, exited.then(() => false)]);
}
