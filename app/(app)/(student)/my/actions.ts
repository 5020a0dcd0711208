"use server";
import { stopContact } from "@/db/queries/consents";
import { changePreference } from "@/db/queries/preferences";
import { preferenceSchema, stopSchema } from "@/lib/schemas/stop";
import { action } from "@/server/action";

const often = { by: "actor", points: 30, seconds: 60 } as const;

export const stopAction = action(
  stopSchema,
  { name: "my.stop", limit: often },
  async ({ channel }, actor, { now, address, userAgent }) => {
    await stopContact(actor, { page: "/my/privacy", address, userAgent, channel }, now);
    return `/my/privacy?done=${channel === "all" ? "stopped" : channel}`;
  },
);

export const preferenceAction = action(
  preferenceSchema,
  { name: "my.preference", limit: often },
  async (wanted, actor, { now }) => {
    await changePreference(actor, wanted, now);
    return "/my/privacy?done=saved#mail";
  },
);
