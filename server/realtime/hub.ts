// One LISTEN connection of this process, and the streams that hang off it. A notice names a thread;
// its rows are read once for all its readers, and each reader's right is asked again before
// anything leaves. Nothing relies on a notice alone: a round every three seconds finds what was
// missed and who may no longer read, and opens the connection anew when its own echo fails.
import { randomBytes } from "node:crypto";
import { countInbox } from "@/db/queries/inbox";
import { notifyEcho } from "@/db/queries/streams";
import { now } from "@/lib/clock";
import { log } from "@/lib/log";
import { openHearing } from "./hearing";
import { isStaff, readActors, renew } from "./readers";
import { closeLost } from "./rights";
import { Room } from "./room";
import type { ChatStream, DeskStream, Reader } from "./types";

const ROUND_MS = 3000;
const HEARTBEAT_MS = 15_000;
/** Each tab of a browser has its own; a desk with every chat in a tab of its own stays below. */
const MOST_STREAMS_OF_ONE = 40;
/** At about 90 kB each. */
const MOST_STREAMS = 5000;
/** Many changes of one queue at once are one new count. */
const COUNT_AFTER_MS = 150;

export class Hub {
  readonly id = randomBytes(6).toString("hex");
  readonly rooms = new Map<string, Room>();
  readonly desks = new Set<DeskStream>();
  private hearing: { end: () => void } | null = null;
  private isEchoHeard = true;
  private isRounding = false;
  private readonly due = new Set<DeskStream>();
  private timers: NodeJS.Timeout[] = [];

  get size(): number {
    let streams = this.desks.size;
    for (const room of this.rooms.values()) streams += room.streams.size;
    return streams;
  }

  /** Why one more stream of this reader is refused; null when it may open. */
  refusalOf(reader: Reader): "reader" | "process" | null {
    if (this.size >= MOST_STREAMS) return "process";
    const holder = reader.token ?? reader.threadKey;
    let own = 0;
    for (const { token, threadKey } of this.streams())
      own += Number((token ?? threadKey) === holder);
    return own >= MOST_STREAMS_OF_ONE ? "reader" : null;
  }

  /** Adds a stream, or finds it, and sends it what it has not seen. */
  joinChat(stream: ChatStream): void {
    this.begin();
    const { conversationId } = stream;
    const room = this.rooms.get(conversationId) ?? new Room(conversationId);
    this.rooms.set(conversationId, room);
    room.streams.add(stream);
    room.wake();
  }

  leaveChat(stream: ChatStream): void {
    const room = this.rooms.get(stream.conversationId);
    room?.streams.delete(stream);
    if (room?.streams.size === 0) this.rooms.delete(stream.conversationId);
  }

  joinDesk(stream: DeskStream): void {
    this.begin();
    this.desks.add(stream);
    this.count([stream]);
  }

  leaveDesk(stream: DeskStream): void {
    this.desks.delete(stream);
    this.due.delete(stream);
  }

  private begin(): void {
    if (this.timers.length > 0) return;
    this.listen();
    this.timers = [
      setInterval(() => void this.round(), ROUND_MS).unref(),
      setInterval(() => this.beat(), HEARTBEAT_MS).unref(),
    ];
  }

  /** Whoever listens anew has missed something, perhaps: everybody catches up. */
  private listen(): void {
    this.hearing?.end();
    this.isEchoHeard = true;
    this.hearing = openHearing({
      onThread: (id, word) => this.hear(id, word),
      onQueue: (queueId) =>
        this.count(
          [...this.desks].filter(({ actor }) => isStaff(actor) && actor.queueIds.includes(queueId)),
        ),
      onListening: () => {
        for (const room of this.rooms.values()) room.wake();
        this.count(this.desks);
      },
    });
  }

  private hear(id: string, word: string): void {
    if (id === this.id) this.isEchoHeard = true;
    else this.rooms.get(id)?.hear(word);
  }

  /** The counts of these desks, a moment from now, once. */
  private count(desks: Iterable<DeskStream>): void {
    const isIdle = this.due.size === 0;
    for (const desk of desks) this.due.add(desk);
    if (isIdle && this.due.size > 0) {
      setTimeout(() => {
        const due = [...this.due];
        this.due.clear();
        this.sendCounts(due).catch((error) => log.warn({ err: error }, "desk counts failed"));
      }, COUNT_AFTER_MS).unref();
    }
  }

  private async sendCounts(due: DeskStream[]): Promise<void> {
    const at = now();
    const actors = await readActors(due, at);
    for (const desk of due) {
      if (desk.sink.isOver) continue;
      const actor = renew(desk, actors);
      if (!isStaff(actor)) {
        desk.sink.send("gone", {});
        desk.sink.close();
        continue;
      }
      const counts = await countInbox(actor, at);
      // A list changes without its counts, too: each notice is told, and the numbers with it. A full
      // one is told once it has room.
      if (!desk.sink.isFull) desk.sink.send("inbox", counts);
    }
  }

  private async round(): Promise<void> {
    if (this.isRounding) return;
    if (this.size === 0) return this.rest();
    this.isRounding = true;
    try {
      if (!this.isEchoHeard) this.listen();
      this.isEchoHeard = false;
      await notifyEcho(this.id);
      await closeLost(this);
    } catch (error) {
      // The database is away: nothing is read, so nothing leaves; the next round asks again.
      log.warn({ err: error }, "streams could not be checked");
    } finally {
      this.isRounding = false;
    }
  }

  /** Nobody reads: no connection is held and no timer runs. */
  private rest(): void {
    for (const timer of this.timers) clearInterval(timer);
    this.timers = [];
    this.hearing?.end();
    this.hearing = null;
  }

  /** Runs by itself every 15 seconds. */
  beat(): void {
    for (const stream of this.streams()) {
      // Full twice in a row: nobody takes what is sent.
      if (stream.sink.isFull && stream.isStuck) stream.sink.cut();
      stream.isStuck = stream.sink.isFull;
      // A desk in the background, whose timers are slow, lets it drive its presence, too.
      if (!stream.isStuck) stream.sink.beat();
    }
  }

  /** The process stops: readers are told to come back, to another process or to the next one. */
  end(): void {
    for (const { sink } of this.streams()) {
      sink.send("bye", {});
      sink.close();
    }
    this.rest();
  }

  private streams(): (ChatStream | DeskStream)[] {
    const chats = [...this.rooms.values()].flatMap(({ streams }) => [...streams]);
    return [...this.desks, ...chats];
  }
}
