"use client";
import type { ReactNode } from "react";
import { newsWords } from "@/lib/content/chat-words";
import type { ChatMessage } from "@/lib/domain/chat";
import type { Sending } from "@/lib/domain/chat-log";
import { dayLabel, time } from "@/lib/format";
import { ProgramCards } from "./program-cards";
import type { ThreadNote, ThreadRow } from "./thread-rows";

export type ItemContext = {
  personName: string;
  zone: string;
  /** "YYYY-MM-DD" at the school. */
  today: string;
  /** Titles of programs by slug. */
  titles: Record<string, string>;
  onRetry: (id: string) => void;
  onDrop: (sending: Sending) => void;
};

/** One line of the thread, by what it is. */
export function ThreadItem({ row, context }: { row: ThreadRow; context: ItemContext }) {
  switch (row.kind) {
    case "day":
      return (
        <li className="my-2 text-center text-14 text-ink-2">
          {dayLabel(row.isoDate, context.today)}
        </li>
      );
    case "note":
      return <Note note={row.note} zone={context.zone} />;
    case "sending":
      return <OnItsWay sending={row.sending} context={context} />;
    case "message":
      return row.message.sender === "system" ? (
        <News message={row.message} zone={context.zone} />
      ) : (
        <Said message={row.message} context={context} />
      );
  }
}

function News({ message, zone }: { message: ChatMessage; zone: string }) {
  return (
    <li className="my-2 text-center text-14 text-ink-2">
      {newsWords(message.event ?? "", message.details, "staff")}{" "}
      <Clock at={message.sentAt} zone={zone} />
    </li>
  );
}

function Said({ message, context }: { message: ChatMessage; context: ItemContext }) {
  const isStaff = message.sender === "staff";
  const by = message.isMine ? "You" : isStaff ? (message.author ?? "Staff") : context.personName;
  return (
    <Bubble isStaff={isStaff} by={by} at={<Clock at={message.sentAt} zone={context.zone} />}>
      {message.body}
      <ProgramCards slugs={message.programs} titles={context.titles} />
    </Bubble>
  );
}

function OnItsWay({ sending, context }: { sending: Sending; context: ItemContext }) {
  return (
    <Bubble isStaff by="You" at={sending.state === "failed" ? "" : "Sending"}>
      {sending.body}
      {sending.state === "failed" ? (
        <span className="mt-2 block border-t border-mark pt-2 text-14">
          <strong className="text-mark">Not sent.</strong> {sending.words}{" "}
          <button type="button" className="link" onClick={() => context.onRetry(sending.id)}>
            Retry
          </button>{" "}
          <button type="button" className="link" onClick={() => context.onDrop(sending)}>
            Back to the box
          </button>
        </span>
      ) : null}
    </Bubble>
  );
}

type BubbleProps = { isStaff: boolean; by: string; at: ReactNode; children: ReactNode };

function Bubble({ isStaff, by, at, children }: BubbleProps) {
  const look = isStaff ? "border-transparent bg-accent-wash" : "border-rule bg-sheet";
  return (
    <li className={`my-2 flex flex-col ${isStaff ? "items-end" : "items-start"}`}>
      <p className="text-14 text-ink-2">
        <strong className="text-ink">{by}</strong> {at}
      </p>
      <div
        dir="auto"
        className={`measure max-w-[92%] whitespace-pre-wrap break-words rounded border px-3 py-2 forced-colors:border ${look}`}
      >
        {children}
      </div>
    </li>
  );
}

function Note({ note, zone }: { note: ThreadNote; zone: string }) {
  return (
    <li className="my-2 rounded border border-mark bg-mark-wash px-3 py-2">
      <p className="text-14 text-ink-2">
        <strong className="text-mark">Private note: only staff can read it</strong> ·{" "}
        {note.author ?? "Staff"} <Clock at={note.createdAt} zone={zone} />
      </p>
      <p dir="auto" className="measure whitespace-pre-wrap break-words">
        {note.body}
      </p>
    </li>
  );
}

function Clock({ at, zone }: { at: Date; zone: string }) {
  return <time dateTime={at.toISOString()}>{time(at, zone)}</time>;
}
