"use server";
import { unsubscribe } from "@/db/queries/preferences";
import { conflict } from "@/lib/errors";
import { unsubscribeSchema } from "@/lib/schemas/stop";
import { action } from "@/server/action";
import { readUnsubscribeLink } from "@/server/unsubscribe-link";

export const unsubscribeAction = action(
  unsubscribeSchema,
  { name: "unsubscribe", limit: { by: "address", points: 60, seconds: 60 } },
  async ({ link }, actor, { now }) => {
    const read = readUnsubscribeLink(link);
    if (!read) throw conflict("link_broken");
    await unsubscribe(read, actor, now);
    return `/unsubscribe/${link}?done=1`;
  },
);
