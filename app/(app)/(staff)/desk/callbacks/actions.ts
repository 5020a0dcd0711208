"use server";
import { cancelCall, moveCall } from "@/db/queries/callbacks-move";
import { cancelCallSchema, moveCallSchema } from "@/lib/schemas/call-change";
import { leadPath } from "@/lib/schemas/lead-filters";
import { action } from "@/server/action";

const often = { by: "actor", points: 60, seconds: 60 } as const;

export const moveCallAction = action(
  moveCallSchema,
  { name: "desk.move_call", limit: often },
  async ({ requestId, query, version, reason, slotStartsAt }, actor, { now }) => {
    const change = { requestId, version, reason };
    await moveCall(actor, { ...change, startsAt: new Date(slotStartsAt) }, now);
    return leadPath(requestId, query, { done: "moved" });
  },
);

export const cancelCallAction = action(
  cancelCallSchema,
  { name: "desk.cancel_call", limit: often },
  async ({ requestId, query, version, reason }, actor, { now }) => {
    await cancelCall(actor, { requestId, version, reason }, now);
    return leadPath(requestId, query, { done: "call_cancelled" });
  },
);
