// Where mail goes: SMTP when it is set up; in demo mode the mailbox at /demo/mailbox.
import { createTransport, type Transporter } from "nodemailer";
import type { Executor } from "../../db/client";
import { deliverToDemoMailbox } from "../../db/queries/demo-mailbox";
import { env } from "../../lib/env";
import { unavailable } from "../../lib/errors";
import { type Letter, letterHtml, letterText, oneLine } from "./letter";

let transporter: Transporter | undefined;

export type Envelope = {
  /** The job's id: a mail sent twice carries one Message-ID, and the demo mailbox keeps one. */
  id: string;
  to: string;
  letter: Letter;
  signature: string;
  calendar?: { name: string; content: string; method: "PUBLISH" | "CANCEL" } | undefined;
};

export async function send(tx: Executor, mail: Envelope, now: Date): Promise<void> {
  const { smtpUrl, mailFrom, demo, appUrl } = env();
  const subject = oneLine(mail.letter.subject);
  const text = letterText(mail.letter, mail.signature);
  const html = letterHtml(mail.letter, mail.signature);
  if (smtpUrl) {
    transporter ??= createTransport(smtpUrl, {
      disableFileAccess: true,
      disableUrlAccess: true,
      // Shorter than a job's lease: a mail server that hangs must not make two workers send.
      connectionTimeout: 10_000,
      greetingTimeout: 10_000,
      socketTimeout: 20_000,
    } as Parameters<typeof createTransport>[1]);
    await transporter.sendMail({
      from: mailFrom,
      to: mail.to,
      subject,
      text,
      html,
      messageId: `<${mail.id}@${new URL(appUrl).hostname}>`,
      ...(mail.calendar
        ? {
            icalEvent: {
              filename: mail.calendar.name,
              method: mail.calendar.method,
              content: mail.calendar.content,
            },
          }
        : {}),
    });
    return;
  }
  if (!demo) throw unavailable("mail_not_configured");
  await deliverToDemoMailbox(
    tx,
    {
      id: mail.id,
      toAddress: mail.to,
      subject,
      text,
      html,
      attachmentName: mail.calendar?.name ?? null,
      attachment: mail.calendar?.content ?? null,
    },
    now,
  );
}
