import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { listDemoMails } from "@/db/queries/demo-mailbox";
import { env } from "@/lib/env";
import { dayAndTime } from "@/lib/format";

export const metadata: Metadata = { title: "Demo mailbox" };

/** Every mail of the demonstration, newest first. Outside of it this page does not exist. */
export default async function MailboxPage() {
  if (!env().demo) notFound();
  const mails = await listDemoMails();
  return (
    <div className="py-8">
      <h1 className="text-42">Demo mailbox</h1>
      <p className="measure mt-3 text-ink-2">
        Mail that the portal would send, newest first. Nothing leaves this machine.
      </p>
      {mails.length === 0 ? <p className="mt-6">No mail yet.</p> : null}
      <ol className="mt-6">
        {mails.map((mail) => (
          <li key={mail.id} data-mail className="border-t border-rule py-5">
            <h2 className="text-22">{mail.subject}</h2>
            <p className="text-16 text-ink-2">
              To <span data-to>{mail.toAddress}</span>,{" "}
              {dayAndTime(mail.sentAt, "America/New_York")}
              {mail.attachmentName ? `, with ${mail.attachmentName}` : ""}
            </p>
            <MailText text={mail.text} />
            {mail.unsubscribe ? (
              <p className="mt-3 text-16 text-ink-2">
                A mail program shows{" "}
                <a href={mail.unsubscribe} className="link">
                  Unsubscribe
                </a>{" "}
                beside the sender.
              </p>
            ) : null}
          </li>
        ))}
      </ol>
    </div>
  );
}

/** The text part, with its links to press. */
function MailText({ text }: { text: string }) {
  const parts = text.split(/(https?:\/\/\S+)/g);
  return (
    <p className="measure mt-3 break-words whitespace-pre-line">
      {parts.map((part, at) =>
        at % 2 === 1 ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one stored text never move
          <a key={at} href={part} className="link">
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </p>
  );
}
