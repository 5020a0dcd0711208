import type { NextRequest } from "next/server";
import { handlers } from "@/server/auth";

// The library's other doors stay shut: its sign-in would go round our rate limits, its session
// read would lengthen a staff session, and its pages are not ours.
const open = {
  GET: /^\/api\/auth\/(callback\/[a-z]+|providers|csrf)$/,
  POST: /^\/api\/auth\/callback\/[a-z]+$/,
};

function only(method: keyof typeof open) {
  return async (request: NextRequest): Promise<Response> =>
    open[method].test(request.nextUrl.pathname)
      ? handlers[method](request)
      : new Response("Not found\n", { status: 404 });
}

export const GET = only("GET");
export const POST = only("POST");
