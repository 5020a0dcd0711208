import type postgres from "postgres";
import { newId } from "../../lib/id";
import type { Room } from "./chat-worker";

export type ChatSchool = {
  token: string;
  userId: string;
  makeRooms: (count: number) => Promise<Room[]>;
};

/** A counselor of the default queue with a session, and chats of visitors that this counselor has. */
export async function makeChatSchool(sql: postgres.Sql): Promise<ChatSchool> {
  const userId = newId();
  const token = newId();
  await sql`insert into users (id, role, name, email, created_at)
    values (${userId}, 'counselor', 'Bench', ${`${userId}@bench.test`}, now())`;
  await sql`insert into queue_members (queue_id, user_id, is_manager)
    select id, ${userId}, false from queues where is_default`;
  await sql`insert into sessions (session_token, user_id, expires)
    values (${token}, ${userId}, now() + interval '1 day')`;
  async function makeRooms(count: number): Promise<Room[]> {
    const rooms = Array.from({ length: count }, () => ({ id: newId(), key: newId() }));
    for (const { id, key } of rooms) {
      await sql`insert into conversations (id, queue_id, visitor_key, topic, program_slugs,
          shared_items, opened_at, owner_id, claimed_at)
        select ${id}, id, ${key}, 'cost', '{}', '[]', now(), ${userId}, now()
        from queues where is_default`;
    }
    return rooms;
  }
  return { token, userId, makeRooms };
}
