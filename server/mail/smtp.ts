// One mail over SMTP, on a connection of its own that is cut at a deadline. While a mail is on the
// wire its person can't be stopped, so it may not take long, whatever the mail server does.
import { connect, type Socket } from "node:net";
import { createTransport, type SendMailOptions } from "nodemailer";

/** Below what a stop waits (25 s) and what a job is leased for (60 s). */
const DEADLINE_MS = 20_000;
const STEP_MS = 5_000;

/** Resolves when the mail server has taken the mail; throws when it did not, or too late. */
export async function sendOverSmtp(smtpUrl: string, mail: SendMailOptions): Promise<void> {
  const socket = openSocket(smtpUrl);
  const deadline = setTimeout(() => socket.destroy(new Error("mail took too long")), DEADLINE_MS);
  try {
    await connected(socket);
    const transporter = createTransport({
      url: smtpUrl,
      disableFileAccess: true,
      disableUrlAccess: true,
      greetingTimeout: STEP_MS,
      socketTimeout: DEADLINE_MS,
      getSocket: (_options: unknown, give: (error: null, made: { connection: Socket }) => void) =>
        give(null, { connection: socket }),
    } as Parameters<typeof createTransport>[0]);
    await transporter.sendMail(mail);
  } finally {
    clearTimeout(deadline);
    socket.destroy();
  }
}

function openSocket(smtpUrl: string): Socket {
  const { protocol, hostname, port } = new URL(smtpUrl);
  const usual = protocol === "smtps:" ? 465 : 587;
  const socket = connect({ host: hostname.replace(/^\[|\]$/g, ""), port: Number(port) || usual });
  socket.setTimeout(STEP_MS, () => {
    if (socket.connecting) socket.destroy(new Error("the mail server does not answer"));
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
