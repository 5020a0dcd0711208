// The round over all open streams of the process: two queries, however many streams there are. A
// right that was lost without a notice (a session ended, a user disabled) ends the stream here.
import { readRights } from "@/db/queries/streams";
import { now } from "@/lib/clock";
import { isStaff, mayRead, readActors, renew } from "./readers";
import type { Room } from "./room";
import type { ChatStream, DeskStream } from "./types";

export async function closeLost(open: {
  rooms: Map<string, Room>;
  desks: Set<DeskStream>;
}): Promise<void> {
  const chats = [...open.rooms.values()].flatMap(({ streams }) => [...streams]);
  const desks = [...open.desks];
  const [actors, threads] = await Promise.all([
    readActors([...chats, ...desks], now()),
    readRights([...open.rooms.keys()]),
  ]);
  for (const stream of desks) if (!isStaff(renew(stream, actors))) close(stream);
  for (const stream of chats) {
    const thread = threads.get(stream.conversationId);
    const actor = renew(stream, actors);
    if (!thread || !mayRead(actor, thread)) close(stream);
    // A notice was lost: read what it told of.
    else if (thread.lastSeq > stream.cursor && !stream.sink.isFull)
      open.rooms.get(stream.conversationId)?.wake();
  }
}

function close({ sink }: ChatStream | DeskStream): void {
  sink.send("gone", {});
  sink.close();
}
