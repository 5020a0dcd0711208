import { LONG_WAIT_MINUTES } from "@/lib/content/desk-messages";
import { minutesWaiting, waitingText } from "@/lib/domain/waiting";

/** How long somebody waits, in words; ochre and "waiting" when it is long. */
export function WaitingTime({ since, now }: { since: Date; now: Date }) {
  const minutes = minutesWaiting(since, now);
  const isLong = minutes >= LONG_WAIT_MINUTES;
  return (
    <span className={`whitespace-nowrap ${isLong ? "font-semibold text-mark" : ""}`}>
      <span className="sr-only">{isLong ? "Waiting long: " : "Waiting: "}</span>
      {waitingText(minutes)}
    </span>
  );
}
