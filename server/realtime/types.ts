import type { Actor } from "@/lib/auth/actor";
import type { Sink } from "./sink";

/** Who reads a stream: what the request brought, and whom that was last. */
export type Reader = {
  /** Session token; null for a visitor. */
  token: string | null;
  threadKey: string | null;
  actor: Actor;
};

export type ChatStream = Reader & {
  conversationId: string;
  /** The last sequence that was sent. */
  cursor: number;
  sink: Sink;
  /** What was last told of the thread, so that nothing is told twice. */
  told: { state: string; seen: number };
  /** Full at the last heartbeat already. */
  isStuck?: boolean;
};

export type DeskStream = Reader & { sink: Sink; isStuck?: boolean };

export type Typing = { side: string; userId: string; name: string };
