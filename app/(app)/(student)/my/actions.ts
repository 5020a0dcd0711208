"use server";
import { stopContact } from "@/db/queries/consents";
import { stopSchema } from "@/lib/schemas/stop";
import { action } from "@/server/action";

export const stopAction = action(
  stopSchema,
  { name: "my.stop", limit: { by: "actor", points: 20, seconds: 60 } },
  async (_input, actor, { now, address, userAgent }) => {
    await stopContact(actor, { page: "/my/privacy", address, userAgent }, now);
    return "/my/privacy?done=stopped";
  },
);
