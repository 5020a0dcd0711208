import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { withLock } from "../../../scripts/launcher/with-lock";

let folder: string;
let lock: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "with-lock-"));
  lock = path.join(folder, "work.lock");
});
afterEach(() => rmSync(folder, { recursive: true }));

function stopAfter(milliseconds: number) {
  const until = performance.now() + milliseconds;
  return {
    get isRequested() {
      return performance.now() > until;
    },
    whenRequested: () => undefined,
  };
}

test("the lock of a process that is gone is taken over", async () => {
  writeFileSync(lock, "999999999");
  expect(await withLock(lock, async () => "done", stopAfter(1000))).toBe("done");
  expect(existsSync(lock)).toBe(false);
});

/** Linux says when a process began; elsewhere only the age of a lock tells. */
const isTold = existsSync("/proc/self/stat");
const orWaited = (taking: Promise<string>) => taking.catch(() => "waited");

test("the lock of a process whose number another one has now is taken over at once", async () => {
  writeFileSync(lock, `${process.pid} an-earlier-boot:1`);
  const taken = await orWaited(withLock(lock, async () => "taken", stopAfter(700)));
  expect(taken).toBe(isTold ? "taken" : "waited");
});

test("a long holder keeps its lock, however old that is", async () => {
  await withLock(lock, async () => {
    utimesSync(lock, new Date(0), new Date(0));
    const taken = await orWaited(withLock(lock, async () => "taken", stopAfter(700)));
    expect(taken).toBe(isTold ? "waited" : "taken");
  });
});

test("who waits says for whom after two seconds, and ends when asked to", async () => {
  const said = vi.spyOn(console, "log").mockImplementation(() => undefined);
  const lines = () => said.mock.calls.join("\n");
  const holding = withLock(lock, () => sleep(3000));
  const waiting = withLock(lock, async () => "stolen", stopAfter(2600));
  const outcome = expect(waiting).rejects.toThrow("Stopped while waiting");
  await sleep(1000);
  expect(lines()).not.toContain("process");
  await outcome;
  expect(lines().split(`for process ${process.pid}, which holds ${lock}`)).toHaveLength(2);
  said.mockRestore();
  await holding;
});
