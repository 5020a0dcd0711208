// The round over all open streams of the process: two queries, however many streams there are. A
// right that was lost without a notice (a session ended, a user disabled) ends the stream here.
import { readChangedRights } from "@/db/queries/streams";
import { now } from "@/lib/clock";
import { isStaff, mayRead, readActors, renew } from "./readers";
import type { Room } from "./room";
import type { ChatStream, DeskStream } from "./types";

export async function closeLost(open: {
  rooms: Map<string, Room>;
  desks: Set<DeskStream>;
}): Promise<void> {
  const rooms = [...open.rooms.values()];
  const readers = rooms.flatMap(({ streams }) => [...streams]);
  const [actors, changed] = await Promise.all([
    readActors([...readers, ...open.desks], now()),
    readChangedRights(rooms.map(({ conversationId: id, fingerprint }) => ({ id, fingerprint }))),
  ]);
  for (const { id, rights, fingerprint } of changed) {
    const room = open.rooms.get(id);
    if (room) Object.assign(room, { rights, fingerprint });
  }
  for (const stream of open.desks) if (!isStaff(renew(stream, actors))) close(stream);
  for (const room of rooms) {
    for (const stream of room.streams) {
      if (!room.rights || !mayRead(renew(stream, actors), room.rights)) close(stream);
      // A notice was lost: read what it told of.
      else if (room.rights.lastSeq > stream.cursor && !stream.sink.isFull) room.wake();
    }
  }
}

function close({ sink }: ChatStream | DeskStream): void {
  sink.send("gone", {});
  sink.close();
}
