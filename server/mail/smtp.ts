// One mail over SMTP, on a connection of its own that is cut at a deadline. While a mail is on the
// wire its person can't be stopped, so it may not take long, whatever the mail server does.
import { connect, type Socket } from "node:net";
import { createTransport, type SendMailOptions } from "nodemailer";
import SMTPTransport from "nodemailer/lib/smtp-transport/index.js";

/** Below what a stop waits (25 s) and what a job is leased for (60 s). */
const DEADLINE_MS = 20_000;
const CONNECT_MS = 5_000;

/** Only codes: the sentence of a mail server names whom it refused. */
class MailError extends Error {
  override readonly name = "MailError";
  constructor(error: unknown) {
    const known = new Map<string, unknown>(Object.entries(error instanceof Error ? error : {}));
    const codes = ["code", "responseCode", "command"].flatMap((key) => known.get(key) ?? []);
    const other = error instanceof Error ? error.name : typeof error;
    super(`mail was not taken: ${codes.join(" ") || other}`);
  }
}

const tooLate = () => Object.assign(new Error("too late"), { code: "ETIMEDOUT" });

/** Resolves when the mail server has taken the mail; throws when it did not, or too late. */
export async function sendOverSmtp(
  smtpUrl: string,
  mail: SendMailOptions,
  { deadlineMs = DEADLINE_MS } = {},
): Promise<void> {
  const socket = openSocket(smtpUrl);
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(tooLate()), deadlineMs);
  });
  try {
    await Promise.race([sendOn(socket, smtpUrl, mail), deadline]);
  } catch (error) {
    throw new MailError(error);
  } finally {
    clearTimeout(timer);
    socket.destroy();
  }
}

async function sendOn(socket: Socket, smtpUrl: string, mail: SendMailOptions): Promise<void> {
  await connected(socket);
  // Made here: given options with a `url`, createTransport keeps the address and drops the rest.
  const transport = new SMTPTransport({
    url: smtpUrl,
    getSocket: (_options, give) => give(null, { connection: socket }),
  });
  await createTransport(transport).sendMail({
    ...mail,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}

function openSocket(smtpUrl: string): Socket {
  const { protocol, hostname, port } = new URL(smtpUrl);
  const usual = protocol === "smtps:" ? 465 : 587;
  const socket = connect({ host: hostname.replace(/^\[|\]$/g, ""), port: Number(port) || usual });
  socket.setTimeout(CONNECT_MS, () => {
    if (socket.connecting) socket.destroy(tooLate());
  });
  return socket;
}

function connected(socket: Socket): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.once("connect", () => {
      socket.setTimeout(0);
      resolve();
    });
    socket.on("error", reject);
  });
}
