// npm run bench -- chat: the figures of live chat, of the gate's decision and of racing bookings.
import postgres from "postgres";
import type { TestPortal } from "../testing/test-portal";
import { benchBookings } from "./bookings";
import { measureDelivery, ratio, reportDelivery } from "./chat-delivery";
import { benchStreams } from "./chat-streams";
import { measureDisk } from "./disk";
import { benchGate } from "./gate";

export async function benchChat(portal: TestPortal): Promise<boolean> {
  const sql = postgres(portal.databaseUrl, { max: 4, onnotice: () => {} });
  try {
    const disk = await measureDisk(portal.folder);
    const isDelivered = reportDelivery(await measureDelivery(sql, portal.databaseUrl), disk);
    const isLean = await benchStreams(sql, portal);
    console.log("\nThe contact gate, and 500 people who race for ten times");
    const { microseconds } = await benchGate();
    const { booked, p95Milliseconds } = await benchBookings();
    const others = [
      ratio("one decision of the gate", microseconds, 50, "µs"),
      ratio("95 of 100 answered within", p95Milliseconds / 1000, 2, "s"),
      ratio("booked calls more or less than ten", Math.abs(booked - 10), 0, "calls"),
    ];
    return isDelivered && isLean && others.every(Boolean);
  } finally {
    await sql.end({ timeout: 2 });
  }
}
