// Mail over a real connection: headers, one Message-ID for one job, and an error that is one.
import { createServer, type Socket } from "node:net";
import { inspect } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { unsubscribe } from "@/db/queries/preferences";
import { newId } from "@/lib/id";
import { sendOverSmtp } from "@/server/mail/smtp";
import { readUnsubscribeLink } from "@/server/unsubscribe-link";
import { type Mailing, makeMailing } from "../support/mailing";
import { type Sink, startSink } from "../support/smtp-sink";
import { makeWorld, now, visitor, type World } from "../support/world";

let world: World;
let mailing: Mailing;
let sink: Sink;
beforeAll(async () => {
  sink = await startSink();
  process.env.SMTP_URL = sink.url;
  process.env.MAIL_FROM = "Northlake <school@portal.test>";
  world = await makeWorld();
  mailing = makeMailing(world);
});
afterAll(async () => {
  await sink?.close();
  await world?.close();
});

const textTo = (email: string) => sink.received.filter((mail) => mail.to === email);

test("a mail of a kind that can be switched off carries the headers for one click", async () => {
  const nora = await mailing.person();
  const at = now.toISOString();
  await world.sql`
    insert into booking_events (id, request_id, kind, from_starts_at, by, at)
    values (${newId()}, ${nora.requestId}, 'missed_by_us', ${at}, 'system', ${at})`;
  const payload = { requestId: nora.requestId, startsAt: at };
  await mailing.queue({ kind: "mail.call_missed", payload }, { personId: nora.personId });
  await mailing.run();
  const [mail] = textTo(nora.email);
  const headers = (mail?.text ?? "").split("\r\n\r\n")[0]?.replace(/\r\n[ \t]+/g, " ") ?? "";
  const link = /^List-Unsubscribe: <https:\/\/portal\.test\/unsubscribe\/([\w~-]+)\/one-click>$/m;
  const segment = link.exec(headers)?.[1] ?? headers;
  expect(readUnsubscribeLink(segment)).toEqual({ personId: nora.personId, kind: "missed_calls" });
  expect(headers).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click$/m);
  const [job] = await mailing.jobsOf(nora.personId);
  expect(mail?.eventId).toBe(`${job?.id}@portal.test`);
  await unsubscribe({ personId: nora.personId, kind: "missed_calls" }, visitor, now);
});

test("an answer and a sign-in code carry none: they were asked for", async () => {
  const nora = await mailing.person();
  await mailing.queueReply(nora);
  const code = { email: nora.email, url: "https://portal.test/x", code: "123456" };
  await mailing.queue({ kind: "mail.sign_in", payload: code });
  await mailing.run();
  expect(textTo(nora.email)).toHaveLength(2);
  for (const mail of textTo(nora.email)) expect(mail.text).not.toMatch(/^List-Unsubscribe/m);
});

const letter = { from: "a@portal.test", to: "b@mail.test", subject: "Hi", text: "Hi" };

/** The address of a mail server that does this with each connection, while `work` runs. */
async function withServer(serve: (socket: Socket) => void, work: (url: string) => Promise<void>) {
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    sockets.push(socket.on("error", () => undefined));
    serve(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" ? address?.port : 0;
  try {
    await work(`smtp://127.0.0.1:${port}`);
  } finally {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  }
}

test("a mail server that is not there, or hangs up, is an error", async () => {
  await expect(sendOverSmtp("smtp://127.0.0.1:1", letter)).rejects.toThrow();
  await withServer(
    (socket) => socket.destroy(),
    (url) => expect(sendOverSmtp(url, letter)).rejects.toThrow(),
  );
});

test.each([
  ["says nothing", ""],
  ["greets and says nothing more", "220 sink\r\n"],
])("a mail server that %s is cut off at the deadline", async (_name, greeting) => {
  const closed: Promise<unknown>[] = [];
  const serve = (socket: Socket) => {
    socket.write(greeting);
    socket.resume();
    closed.push(new Promise((resolve) => socket.once("close", resolve)));
  };
  await withServer(serve, async (url) => {
    await expect(sendOverSmtp(url, letter, { deadlineMs: 300 })).rejects.toThrow("ETIMEDOUT");
    expect(closed).toHaveLength(1);
    await Promise.all(closed);
  });
});

test("a mail takes one connection", async () => {
  const before = sink.connections();
  await sendOverSmtp(sink.url, letter);
  expect(sink.connections() - before).toBe(1);
});

test("a mail server that refuses somebody is an error without that address", async () => {
  const serve = (socket: Socket) => {
    socket.write("220 sink\r\n");
    socket.on("data", (chunk) => {
      const to = /^RCPT TO:(\S+)/.exec(chunk.toString())?.[1];
      socket.write(to ? `550 5.1.1 ${to}: no such mailbox\r\n` : "250 ok\r\n");
    });
  };
  await withServer(serve, async (url) => {
    const error = await sendOverSmtp(url, letter).catch((thrown: unknown) => thrown);
    expect(String(error)).toBe("MailError: mail was not taken: EENVELOPE 550 RCPT TO");
    expect(inspect(error, { depth: null })).not.toContain(letter.to);
  });
});
