import Link from "next/link";
import type { ReactNode } from "react";
import { SharedItems } from "@/components/lead/shared-items";
import type { ConversationForStaff } from "@/db/queries/inbox-conversation";
import type { OtherChat } from "@/db/queries/inbox-person";
import { kindWords } from "@/lib/content/desk-messages";
import { otherChatWords } from "@/lib/content/inbox-words";
import { topicLabels } from "@/lib/domain/topics";
import { localDate } from "@/lib/domain/zones";
import { dayAndTime, dayLabel } from "@/lib/format";
import { inboxPath } from "@/lib/schemas/inbox";
import { LocalTime } from "./local-time";
import { WhyYou } from "./why-you";

type Props = {
  chat: ConversationForStaff;
  others: OtherChat[];
  titles: Record<string, string>;
  now: Date;
  zone: string;
};

/** Who it is, where the clock stands for them, what they looked at, and how the chat came here. */
export function PersonPane({ chat, others, titles, now, zone }: Props) {
  const name = [chat.person.givenName, chat.person.familyName].filter(Boolean).join(" ");
  return (
    <div className="grid content-start gap-7 sm:grid-cols-2 xl:grid-cols-1">
      <Part title={name || "A visitor"}>
        <p className="text-ink-2">
          {chat.person.isSignedIn ? "Signed in" : "Not signed in: known by this chat alone"}
        </p>
        {chat.person.emails.map((email) => (
          <p key={email} className="wrap-anywhere">
            {email}
          </p>
        ))}
        {chat.person.stoppedAt ? (
          <p className="mt-1 font-semibold text-mark">
            Said stop on {dayAndTime(chat.person.stoppedAt, zone)}. Answer here only.
          </p>
        ) : null}
      </Part>
      <Part title="Their time">
        <LocalTime now={now} zone={chat.zone} />
      </Part>
      <Part title="About">
        <p>{topicLabels[chat.topic]}</p>
        <ul className="mt-1 grid gap-1 empty:hidden">
          {chat.programSlugs.map((slug) => (
            <li key={slug}>
              <a href={`/programs/${slug}`} className="link">
                {titles[slug] ?? slug}
              </a>
            </li>
          ))}
        </ul>
      </Part>
      {chat.promisedRequest ? (
        <Part title="Promised">
          <Link href={`/desk/leads/${chat.promisedRequest.id}`} prefetch={false} className="link">
            {chat.promisedRequest.startsAt
              ? `Call on ${dayAndTime(chat.promisedRequest.startsAt, zone)}`
              : "An answer by e-mail"}
          </Link>
          <p className="text-14 text-ink-2">{chat.promisedRequest.reference}</p>
        </Part>
      ) : null}
      <Part title="Shared with you">
        <SharedItems items={chat.sharedItems} />
      </Part>
      <Part title="Why you have this chat">
        <WhyYou chat={chat} now={now} zone={zone} />
      </Part>
      <Earlier chat={chat} others={others} zone={zone} />
      {chat.rating ? (
        <Part title="Rating">
          <p>{chat.rating} of 5</p>
          {chat.ratingWords ? <p dir="auto">“{chat.ratingWords}”</p> : null}
        </Part>
      ) : null}
    </div>
  );
}

function Earlier({ chat, others, zone }: Pick<Props, "chat" | "others" | "zone">) {
  if (others.length + chat.requests.length === 0) return null;
  const day = (at: Date) => dayLabel(localDate(at, zone));
  return (
    <Part title="Also from this person">
      <ul className="grid gap-2">
        {others.map((other) => (
          <li key={other.id}>
            <Link href={inboxPath("all", other.id)} prefetch={false} className="link">
              Chat: {topicLabels[other.topic]}
            </Link>
            <span className="block text-14 text-ink-2">
              {otherChatWords[other.state]}, {day(other.openedAt)}
            </span>
          </li>
        ))}
        {chat.requests.map((request) => (
          <li key={request.id}>
            <Link href={`/desk/leads/${request.id}`} prefetch={false} className="link">
              {kindWords[request.kind]}: {topicLabels[request.topic]}
            </Link>
            <span className="block text-14 text-ink-2">{day(request.createdAt)}</span>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="mb-1 text-18">{title}</h2>
      {children}
    </section>
  );
}
