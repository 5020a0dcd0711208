// What comes after an answer.
import { finishNextStep, reopenLead } from "@/db/queries/lead-follow-up";
import { nextSteps } from "@/db/schema";
import { newId } from "@/lib/id";
import { now } from "../../support/world";
import { type Case, done } from "./case";

export const followUpCases: Case[] = [
  {
    query: "finishNextStep",
    permission: "next_step.write",
    about: "claimed",
    isWrite: true,
    prepare: async (subjects) => {
      const requestId = await subjects.make("claimed");
      // The step has the request's own id, so that the case below knows both.
      const step = { id: requestId, requestId, authorId: "dora", body: "Words" };
      await subjects.world.db
        .insert(nextSteps)
        .values({ ...step, submitKey: newId(), createdAt: now });
      return requestId;
    },
    run: async (actor, id) => done(finishNextStep(actor, { requestId: id, stepId: id }, now)),
  },
  {
    query: "reopenLead",
    permission: "request.update",
    about: "claimed",
    isWrite: true,
    prepare: (subjects) => subjects.make("claimed", { answeredAt: now }),
    run: async (actor, id) => done(reopenLead(actor, { requestId: id, version: 1 }, now)),
  },
];
