import type { ConversationForStaff } from "@/db/queries/inbox-conversation";
import { moveWords } from "@/lib/content/inbox-words";
import { localDate } from "@/lib/domain/zones";
import { dayLabel, time } from "@/lib/format";

type Props = { chat: ConversationForStaff; now: Date; zone: string };

/** Every hand the chat went through, with the reason that was given. */
export function WhyYou({ chat, now, zone }: Props) {
  if (chat.moves.length === 0) {
    return <p className="text-ink-2">Nobody has had it yet.</p>;
  }
  const today = localDate(now, zone);
  return (
    <ol className="grid gap-2">
      {chat.moves.map((move) => {
        const day = localDate(move.movedAt, zone);
        return (
          <li key={move.id}>
            {moveWords(move)}
            {move.reason ? (
              <span dir="auto" className="block text-ink-2">
                “{move.reason}”
              </span>
            ) : null}
            <span className="block text-14 text-ink-2">
              {day === today ? "" : `${dayLabel(day)}, `}
              {time(move.movedAt, zone)}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
