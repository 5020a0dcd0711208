// Where mail goes: SMTP when it is set up; in demo mode the mailbox at /demo/mailbox.
import type { Executor } from "../../db/client";
import { deliverToDemoMailbox } from "../../db/queries/demo-mailbox";
import { env } from "../../lib/env";
import { unavailable } from "../../lib/errors";
import { type Letter, letterHtml, letterText, oneLine } from "./letter";
import { sendOverSmtp } from "./smtp";

export type Envelope = {
  /** The job's id: a mail sent twice carries one Message-ID, and the demo mailbox keeps one. */
  id: string;
  to: string;
  letter: Letter;
  signature: string;
  calendar?: { name: string; content: string; method: "PUBLISH" | "CANCEL" } | undefined;
  /** The path of the page that ends this kind of mail; undefined for mail that was asked for. */
  unsubscribe?: string | undefined;
};

export async function send(tx: Executor, mail: Envelope, now: Date): Promise<void> {
  const { smtpUrl, mailFrom, demo, appUrl } = env();
  const subject = oneLine(mail.letter.subject);
  const text = letterText(mail.letter, mail.signature);
  const html = letterHtml(mail.letter, mail.signature);
  const unsubscribe = mail.unsubscribe ? appUrl + mail.unsubscribe : null;
  if (smtpUrl) {
    await sendOverSmtp(smtpUrl, {
      from: mailFrom,
      to: mail.to,
      subject,
      text,
      html,
      messageId: `<${mail.id}@${new URL(appUrl).hostname}>`,
      ...(unsubscribe ? { headers: listHeaders(unsubscribe) } : {}),
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
      unsubscribe,
    },
    now,
  );
}

/** One click in the mail program, without a page: RFC 8058 and, for older ones, RFC 2369. */
function listHeaders(unsubscribe: string): Record<string, string> {
  return {
    "List-Unsubscribe": `<${unsubscribe}/one-click>`,
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
  };
}
