import type { NextRequest } from "next/server";
import { handlers } from "@/server/auth";
import { type AuthMethod, isOpenDoor } from "@/server/auth-doors";

function only(method: AuthMethod) {
  return async (request: NextRequest): Promise<Response> =>
    isOpenDoor(method, request.nextUrl.pathname)
      ? handlers[method](request)
      : new Response("Not found\n", { status: 404 });
}

export const GET = only("GET");
export const POST = only("POST");
