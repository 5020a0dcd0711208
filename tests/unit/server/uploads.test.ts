// Which body may be large, and what is left of it when a process was killed.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { makeUploadFolder, removeLeftUploads } from "@/server/imports/upload-folder";
import { isTooLargeUpload, isUpload } from "../../../server/uploads.mjs";

test("only the upload of an import may be large", () => {
  expect(isUpload("POST", "/desk/imports/upload")).toBe(true);
  expect(isUpload("PUT", "/desk/imports/upload")).toBe(false);
  for (const other of ["/desk/imports", "/desk/imports/upload/", "/talk", "/DESK/imports/upload"]) {
    expect(isUpload("POST", other), other).toBe(false);
  }
});

test.each([
  [undefined, false],
  ["1000", false],
  [String(300 * 1024 ** 2), false],
  [String(301 * 1024 ** 2), true],
])("a length of %s: too large is %s", (length, isTooLarge) => {
  const request = new IncomingMessage(new Socket());
  if (length) request.headers["content-length"] = length;
  expect(isTooLargeUpload(request)).toBe(isTooLarge);
});

test("what a killed process left goes at the start, and what a living one holds stays", async () => {
  const { pid: dead } = spawnSync(process.execPath, ["-e", ""]);
  const left = mkdtempSync(path.join(tmpdir(), `waymark-upload-${dead}-`));
  mkdirSync(path.join(left, "inside"));
  const earlier = await makeUploadFolder();
  expect(statSync(earlier).mode & 0o777).toBe(0o700);
  const held = mkdtempSync(path.join(tmpdir(), `waymark-upload-${process.ppid}-`));
  const other = mkdtempSync(path.join(tmpdir(), "waymark-upload-x-"));
  try {
    await removeLeftUploads();
    expect([left, earlier, held, other].map(existsSync)).toEqual([false, false, true, true]);
  } finally {
    for (const folder of [held, other]) rmSync(folder, { recursive: true });
  }
});
