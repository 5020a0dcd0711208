import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { holdsCluster } from "../../../scripts/embedded/data-folder";

let place: string;
beforeEach(() => {
  place = mkdtempSync(path.join(tmpdir(), "data-folder-"));
});
afterEach(() => rmSync(place, { recursive: true }));

test("a folder of another user is refused before anything is written to it", () => {
  const folder = path.join(place, "pg");
  mkdirSync(folder);
  writeFileSync(path.join(folder, "PG_VERSION"), "18\n");
  const { uid, gid } = statSync(folder);
  expect(holdsCluster(folder, { uid, gid })).toBe(true);
  expect(() => holdsCluster(folder, { uid: uid + 1, gid })).toThrow("belongs to another user");
});

test("a file where the folder should be is called one", () => {
  const file = path.join(place, "pg");
  writeFileSync(file, "");
  expect(() => holdsCluster(file, undefined)).toThrow("it is not a folder");
});

test("an empty folder, or none, is to be made", () => {
  expect(holdsCluster(place, undefined)).toBe(false);
  expect(holdsCluster(path.join(place, "pg"), undefined)).toBe(false);
});
