import { InboxKeys } from "@/components/inbox/inbox-keys";
import { InboxList } from "@/components/inbox/inbox-list";
import { InboxRefresh } from "@/components/inbox/inbox-refresh";
import { InboxViews } from "@/components/inbox/inbox-views";
import { PresenceBar } from "@/components/inbox/presence-bar";
import { SoundToggle } from "@/components/inbox/sound-toggle";
import { presenceAction } from "./actions";
import type { Inbox } from "./load-inbox";

type Props = { inbox: Inbox; current: string | null; isHeading: boolean };

/** Presence, the four lists, and the chats of one of them. */
export function ListPane({ inbox, current, isHeading }: Props) {
  const { view, counts, room, presence, rows, titles, now, zone } = inbox;
  const isLapsed = presence.status === "available" && !presence.isLive;
  const Title = isHeading ? "h1" : "p";
  return (
    <>
      <Title className="px-4 pt-4 font-serif text-22 font-medium">Inbox</Title>
      {room ? (
        <div className={isLapsed ? "noscript:hidden" : undefined}>
          <PresenceBar
            action={presenceAction}
            status={presence.status}
            view={view}
            current={current}
            {...room}
          />
        </div>
      ) : null}
      {room && isLapsed ? (
        // A script says at once that the inbox is open; without one no chats come any more.
        <noscript>
          <PresenceBar
            action={presenceAction}
            status="lapsed"
            view={view}
            current={current}
            {...room}
          />
        </noscript>
      ) : null}
      <InboxViews current={view} counts={counts} />
      <InboxList
        rows={rows}
        counts={counts}
        view={view}
        current={current}
        now={now}
        zone={zone}
        titles={titles}
      />
      <div className="flex flex-wrap gap-x-4 px-4 py-2">
        <SoundToggle unassigned={counts.unassigned} />
        <InboxKeys />
      </div>
      <InboxRefresh />
    </>
  );
}
