import { type ChatStatus, closedWords, opensWords, promiseWords } from "./status-words";

type Props = { status: ChatStatus; now: Date; zone: string };

/** Open with its promise, or closed with why and until when. Words first, a shape beside them. */
export function StatusLine({ status, now, zone }: Props) {
  return (
    <p className="flex items-start gap-3">
      <span
        aria-hidden="true"
        className={`mt-2 size-3 shrink-0 rounded-full border-2 border-accent ${status.isOpen ? "bg-accent" : ""}`}
      />
      <span className="min-w-0">
        {status.isOpen ? (
          <>
            <strong>Open now.</strong> {promiseWords(status)}.
          </>
        ) : (
          <>
            <strong>Closed now:</strong> {closedWords(status)}.
            {status.opensAt ? ` It opens ${opensWords(status.opensAt, now, zone)}.` : ""}
          </>
        )}
      </span>
    </p>
  );
}
