import { isDatabaseReady } from "@/db/queries/health";

/** Whether this process may be sent visitors: its database answers and has its tables. */
export async function GET() {
  const isReady = await isDatabaseReady();
  return new Response(isReady ? "ok\n" : "not ready\n", {
    status: isReady ? 200 : 503,
    headers: { "cache-control": "no-store" },
  });
}
export const dynamic = "force-dynamic";
