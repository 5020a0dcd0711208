// The mail that asks for a time: by whoever may call.
import { eq } from "drizzle-orm";
import { askForTime } from "@/db/queries/ask-time";
import { people, requests } from "@/db/schema";
import { now } from "../../support/world";
import { type Case, claimed, done } from "./case";

export const contactCases: Case[] = [
  {
    query: "askForTime",
    permission: "call.start",
    about: "claimed",
    isWrite: true,
    prepare: async (subjects) => {
      await subjects.clear();
      const id = await claimed(subjects);
      // Somebody of whom nothing tells a clock: no hour is surely lawful, so the mail is due.
      await subjects.world.db.insert(people).values({ id, createdAt: now });
      const silent = { personId: id, phone: "+18005550147", statedZone: null };
      await subjects.world.db.update(requests).set(silent).where(eq(requests.id, id));
      return id;
    },
    run: async (actor, id) => done(askForTime(actor, id, now)),
  },
];
