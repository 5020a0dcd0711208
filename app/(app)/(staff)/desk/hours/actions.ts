"use server";
import { getAvailability, saveAvailability } from "@/db/queries/availability";
import { previewAvailability } from "@/db/queries/availability-preview";
import { hoursLines } from "@/lib/content/hours-words";
import { wordsFor } from "@/lib/content/messages";
import { isAppError } from "@/lib/errors";
import { dayAndTime } from "@/lib/format";
import { availabilityOf, availabilitySchema } from "@/lib/schemas/availability";
import { action, type Stay } from "@/server/action";
import { outlookWords } from "./outlook-words";

export const hoursAction = action(
  availabilitySchema,
  { name: "desk.hours", limit: { by: "actor", points: 60, seconds: 60 } },
  async (input, actor, { now }) => {
    const { userId, version } = input;
    const draft = availabilityOf(input);
    const preview = await previewAvailability(actor, userId, draft, now);
    const outside = preview.callsOutside.map(
      ({ givenName, startsAt }) => `${givenName}, ${dayAndTime(startsAt, draft.zone)}`,
    );
    if (input.intent === "preview") {
      const shown: Stay = { values: { outlook: outlookWords(preview), outside } };
      return shown;
    }
    try {
      const callsOutside = preview.callsOutside.length;
      await saveAvailability(actor, { userId, version, draft, callsOutside }, now);
    } catch (error) {
      if (!isAppError(error) || error.reason !== "changed_meanwhile") throw error;
      const stored = await getAvailability(actor, userId, now);
      const both: Stay = {
        message: wordsFor({ code: "conflict", reason: "hours_changed_meanwhile" }),
        values: { stored: hoursLines(stored), version: String(stored.version) },
      };
      return both;
    }
    return `${userId === actor.userId ? "/desk/hours" : `/desk/hours/${userId}`}?done=saved`;
  },
);
