import type { ReactNode } from "react";

type Props = {
  isMine: boolean;
  /** "You" or a first name. */
  by: string;
  /** "4:30 pm"; null while it is on its way. */
  at: string | null;
  dateTime?: string;
  body: string;
  /** How far it came, in words, and what can be done. */
  note?: ReactNode;
  children?: ReactNode;
};

/** One message: who, when, the words as they were typed, in whatever direction they run. */
export function MessageBubble({ isMine, by, at, dateTime, body, note, children }: Props) {
  return (
    <div className={`max-w-[34rem] min-w-0 ${isMine ? "ms-auto" : "me-auto"}`}>
      <p className={`text-14 text-ink-2 ${isMine ? "text-end" : ""}`}>
        <bdi className="font-semibold text-ink">{by}</bdi>
        {at ? (
          <>
            {" "}
            <time dateTime={dateTime}>{at}</time>
          </>
        ) : null}
      </p>
      <p
        dir="auto"
        className={`mt-0.5 rounded border px-4 py-2.5 whitespace-pre-wrap wrap-anywhere ${isMine ? "border-accent-bar bg-accent-wash" : "border-rule bg-sheet"}`}
      >
        {body}
      </p>
      {children}
      {note ? <div className="mt-0.5 text-end text-14 text-ink-2">{note}</div> : null}
    </div>
  );
}
