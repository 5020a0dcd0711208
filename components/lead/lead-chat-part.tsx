import Link from "next/link";
import { Expander } from "@/components/ui/expander";
import type { LeadChat } from "@/db/queries/lead-chat";
import { dayAndTime, time } from "@/lib/format";

type Props = { chat: LeadChat; givenName: string; zone: string };

/** The chat in which this was promised, word for word: nobody has to ask the person again. */
export function LeadChatPart({ chat, givenName, zone }: Props) {
  const { lines, openedAt, conversationId, isOpenToMe } = chat;
  return (
    <section aria-labelledby="lead-chat" className="mt-8">
      <h2 id="lead-chat" className="text-22">
        Chat
      </h2>
      <Expander
        isOpen={lines.length <= 6}
        summary={`${lines.length} ${lines.length === 1 ? "message" : "messages"}, begun ${dayAndTime(openedAt, zone)}`}
      >
        <ol className="grid gap-2 border-l border-rule pl-4">
          {lines.map((line) => (
            <li key={line.seq}>
              <p className="text-14 text-ink-2">
                <bdi className="font-semibold text-ink">
                  {line.sender === "staff" ? (line.by ?? "Counselor") : givenName}
                </bdi>{" "}
                <time dateTime={line.sentAt.toISOString()}>{time(line.sentAt, zone)}</time>
              </p>
              <p dir="auto" className="measure whitespace-pre-wrap wrap-anywhere">
                {line.body}
              </p>
            </li>
          ))}
        </ol>
      </Expander>
      {isOpenToMe ? (
        <p className="mt-2">
          <Link prefetch={false} href={`/desk/inbox/${conversationId}`} className="link">
            Open the chat
          </Link>
        </p>
      ) : null}
    </section>
  );
}
