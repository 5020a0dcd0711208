// The streams of one thread. Notices that come during a reading ask for one more, never for many.
import { personView, staffView, type ThreadRow } from "@/db/queries/conversation-view";
import { viewFor } from "@/db/queries/message-view";
import { READ_AT_ONCE, readThread, type ThreadRights } from "@/db/queries/streams";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import type { StoredMessage } from "@/lib/domain/chat";
import { log } from "@/lib/log";
import { isStaff, mayRead, renew, tokensOf } from "./readers";
import type { ChatStream, Typing } from "./types";

/** Of the column: beyond it there is no message. */
const LAST_INTEGER = 2_147_483_647;

export class Room {
  readonly streams = new Set<ChatStream>();
  /** As the round over all rooms last saw them; every event reads them anew. */
  rights: ThreadRights | null = null;
  fingerprint = "-";
  private isReading = false;
  private isAsked = false;
  private hasNote = false;
  private typing: Typing[] = [];

  constructor(readonly conversationId: string) {}

  hear(word: string): void {
    if (word === "n") this.hasNote = true;
    if (word.startsWith("t:")) {
      const [, side = "", userId = "", ...name] = word.split(":");
      // Once for each who types: what is told again within one reading tells nothing.
      this.typing = this.typing.filter((who) => who.side !== side || who.userId !== userId);
      this.typing.push({ side, userId, name: name.join(":") });
    }
    this.wake();
  }

  wake(): void {
    this.isAsked = true;
    if (this.isReading) return;
    this.readAll().catch((error) => {
      // The streams stay; the round that follows finds what they miss.
      log.warn({ err: error }, "a thread could not be read");
    });
  }

  private async readAll(): Promise<void> {
    this.isReading = true;
    try {
      while (this.isAsked && this.streams.size > 0) {
        this.isAsked = false;
        await this.read();
      }
    } finally {
      // In one step with the last look at `isAsked`: a notice in between would be lost.
      this.isReading = false;
    }
  }

  private async read(): Promise<void> {
    const streams = [...this.streams];
    // One that is full waits; it must not make the others' reading long.
    const cursors = streams.filter(({ sink }) => !sink.isFull).map(({ cursor }) => cursor);
    const from = Math.min(...cursors, LAST_INTEGER);
    const [hasNote, typing] = [this.hasNote, this.typing];
    this.hasNote = false;
    this.typing = [];
    const at = now();
    const found = await readThread(this.conversationId, from, tokensOf(streams), at);
    for (const stream of streams) {
      const actor = renew(stream, found?.actors ?? new Map());
      if (!found || !mayRead(actor, found.row)) {
        stream.sink.send("gone", {});
        stream.sink.close();
        continue;
      }
      if (!sendMessages(stream, actor, found.row, found.messages)) this.isAsked = true;
      sendState(stream, actor, found.row, at);
      if (hasNote && isStaff(actor)) stream.sink.send("note", {});
      for (const who of typing) sendTyping(stream, actor, who);
    }
    if (found?.messages.length === READ_AT_ONCE) this.isAsked = true;
  }
}

/** False when the reader needs earlier ones first: it was full when this reading began. */
function sendMessages(
  stream: ChatStream,
  actor: Actor,
  { givenName }: ThreadRow,
  messages: StoredMessage[],
): boolean {
  const reader = isStaff(actor)
    ? ({ side: "staff", userId: actor.userId, givenName } as const)
    : ({ side: "person", givenName } as const);
  for (const message of messages) {
    if (message.seq <= stream.cursor) continue;
    if (stream.sink.isFull) return true;
    if (message.seq !== stream.cursor + 1) return false;
    stream.sink.send("message", viewFor(message, reader), message.seq);
    stream.cursor = message.seq;
  }
  return true;
}

function sendState(stream: ChatStream, actor: Actor, row: ThreadRow, at: Date): void {
  const view = isStaff(actor)
    ? staffView(row, actor.userId, at)
    : { ...personView(row, actor, at), lastSeq: 0, staffSeq: 0 };
  const state = JSON.stringify({ ...view, version: 0 });
  if (state !== stream.told.state) {
    stream.told.state = state;
    stream.sink.send("state", isStaff(actor) ? view : personView(row, actor, at));
  }
  const seen = isStaff(actor) ? row.personSeq : row.staffSeq;
  if (seen > stream.told.seen) {
    stream.told.seen = seen;
    stream.sink.send("seen", { seq: seen });
  }
}

/** To the other side, and to colleagues who have the thread open; never back to who types. */
function sendTyping(stream: ChatStream, actor: Actor, { side, userId, name }: Typing): void {
  const isOwn = isStaff(actor) ? actor.userId === userId : side === "person";
  if (!isOwn) stream.sink.send("typing", { name });
}
