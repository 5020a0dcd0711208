/** Whether the process answers at all. Nothing more is said to the public. */
export function GET() {
  return new Response("ok\n", { headers: { "cache-control": "no-store" } });
}
export const dynamic = "force-dynamic";
