// The form of an import as it comes off the socket: whole, cut short, too large, or no form at all.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { createServer, request as rawRequest, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { receiveFile, type SentForm } from "@/server/imports/receive-file";

const LIMIT = 100_000;
let folder: string;
let server: Server;
let port: number;
let received: Promise<SentForm | string>;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "receive-file-test-"));
  server = createServer((request, response) => {
    const contentType = request.headers["content-type"] ?? "";
    const sent = receiveFile({ request, contentType }, path.join(folder, "content"), LIMIT);
    received = sent.catch((error: Error) => error.message);
    void received.then(() => {
      request.resume();
      response.end("answered");
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  port = (server.address() as AddressInfo).port;
});
beforeEach(() => rmSync(path.join(folder, "content"), { force: true }));
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

const piece = (head: string, body: string) =>
  `--edge\r\nContent-Disposition: form-data; ${head}\r\n\r\n${body}\r\n`;
const file = (name: string, body: string) => piece(`name="file"; filename="${name}"`, body);
const END = "--edge--\r\n";

/** The answer, or null where the connection was cut. */
function send(pieces: string[], { type = "multipart/form-data; boundary=edge", cut = false } = {}) {
  return new Promise<string | null>((resolve) => {
    const headers = { "content-type": type };
    const outgoing = rawRequest({ port, host: "127.0.0.1", method: "POST", headers }, (answer) => {
      answer.setEncoding("utf8");
      answer.once("data", resolve);
    });
    outgoing.on("error", () => resolve(null));
    for (const part of pieces) outgoing.write(part);
    if (cut) setTimeout(() => outgoing.destroy(), 50);
    else outgoing.end();
  });
}

const written = () => readFileSync(path.join(folder, "content"), "utf8");

test("a whole form gives its answers and its file, which only this account can read", async () => {
  await send([piece('name="kind"', "programs"), file("programs.csv", "slug\r\na"), END]);
  const form = (await received) as SentForm;
  expect(form.fileName).toBe("programs.csv");
  expect([...form.answers]).toEqual([["kind", "programs"]]);
  expect(written()).toBe("slug\r\na");
  expect(statSync(path.join(folder, "content")).mode & 0o777).toBe(0o600);
});

test.each(["../../etc/passwd.csv", "/etc/passwd.csv", "C:\\\\etc\\\\passwd.csv"])(
  "the name %s is shown without its path, and is no place on disk",
  async (name) => {
    await send([file(name, "x"), END]);
    expect(((await received) as SentForm).fileName).toBe("passwd.csv");
    expect(readdirSync(folder)).toEqual(["content"]);
  },
);

test.each([
  ["no file field", [piece('name="kind"', "onet"), END]],
  ["no file chosen", [file("", ""), END]],
  ["an empty file", [file("empty.csv", ""), END]],
  ["a file under another name", [piece('name="other"; filename="a.csv"', "x"), END]],
])("%s is no file", async (_what, pieces) => {
  await send(pieces);
  expect(((await received) as SentForm).fileName).toBeNull();
});

const parts = (count: number) =>
  Array.from({ length: count }, () => file("more.csv", "b".repeat(LIMIT)));

test.each([
  ["a file", [file("big.csv", "a".repeat(LIMIT + 1))]],
  ["a file that goes on and on", [file("big.csv", "a".repeat(LIMIT * 50))]],
  ["what stands beside a file", [file("big.csv", "a".repeat(LIMIT)), ...parts(50)]],
])("%s above the limit stops it at once, and is answered", async (_what, pieces) => {
  const answer = await send([...pieces, END]);
  expect(await received).toBe("invalid: upload_too_large");
  expect(answer).toBe("answered");
  expect(statSync(path.join(folder, "content")).size).toBeLessThanOrEqual(LIMIT);
});

test("a form without its end is cut short", async () => {
  const answer = await send([file("half.csv", "x").slice(0, -2)]);
  expect(await received).toBe("invalid: upload_cut_short");
  expect(answer).toBe("answered");
});

test("a sender who goes away leaves nothing waiting", async () => {
  await send([file("gone.csv", "x".repeat(1000)).slice(0, -2)], { cut: true });
  expect(await received).toBe("invalid: upload_cut_short");
});

test.each([
  "text/plain",
  "application/x-www-form-urlencoded",
  "multipart/form-data",
  "multipart/mixed; boundary=edge",
])("a body of type %s is not the form", async (type) => {
  await send(["anything"], { type });
  expect(await received).toBe("invalid: upload_unreadable");
});
