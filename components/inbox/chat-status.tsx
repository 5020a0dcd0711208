import type { InboxRow } from "@/db/queries/inbox";
import { localDate } from "@/lib/domain/zones";
import { dayLabel, time } from "@/lib/format";
import { AnsweredIcon, CallIcon, DoneIcon, SnoozeIcon } from "./icons";
import { WaitingClock } from "./waiting-clock";

type Props = {
  chat: Pick<
    InboxRow,
    "state" | "openedAt" | "waitingSince" | "promisedBy" | "snoozedUntil" | "ownerName"
  >;
  now: Date;
  zone: string;
};

const secondsBetween = (from: Date, to: Date) =>
  Math.max(0, Math.round((to.getTime() - from.getTime()) / 1000));

/** How a chat stands, as a sign and words: who has the word, and for how long. */
export function ChatStatus({ chat, now, zone }: Props) {
  if (chat.state === "resolved") {
    return (
      <Plain>
        <DoneIcon /> Resolved
      </Plain>
    );
  }
  if (chat.state === "snoozed" && chat.snoozedUntil) {
    return (
      <Plain>
        <SnoozeIcon /> Until {shortTime(chat.snoozedUntil, now, zone)}
      </Plain>
    );
  }
  if (!chat.ownerName && !chat.promisedBy) {
    return (
      <Plain>
        <CallIcon /> Call offered
      </Plain>
    );
  }
  if (chat.waitingSince) {
    return (
      <WaitingClock
        seconds={secondsBetween(chat.waitingSince, now)}
        promised={chat.promisedBy ? secondsBetween(chat.openedAt, chat.promisedBy) : null}
      />
    );
  }
  return (
    <Plain>
      <AnsweredIcon /> Answered
    </Plain>
  );
}

function Plain({ children }: { children: React.ReactNode }) {
  return <span className="whitespace-nowrap text-ink-2">{children}</span>;
}

/** "4:30 pm" today, "Thursday, November 19, 9:00 am" on another day. */
function shortTime(at: Date, now: Date, zone: string): string {
  const day = localDate(at, zone);
  return day === localDate(now, zone) ? time(at, zone) : `${dayLabel(day)}, ${time(at, zone)}`;
}
