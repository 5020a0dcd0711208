// Who looks at an edit before it is public, and who takes an import back.
import { previewEdit } from "@/db/queries/catalog-preview";
import { undoImport } from "@/db/queries/imports-undo";
import { programContentOf } from "@/db/queries/program-content";
import { saveDraft } from "@/db/queries/revisions";
import { importRuns } from "@/db/schema";
import { dangerousSystemActor } from "@/lib/auth/actor";
import { newId } from "@/lib/id";
import { makeProgram } from "../../support/programs";
import { now } from "../../support/world";
import { type Case, done } from "./case";

export const previewCases: Case[] = [
  {
    query: "previewEdit",
    permission: "catalog.edit",
    about: "self",
    prepare: async ({ world }) => {
      const slug = await makeProgram(world);
      const content = { ...(await programContentOf(world.db, slug)), teaser: "Changed." };
      const edit = { kind: "program", slug, version: 0, content } as const;
      await saveDraft(dangerousSystemActor(), edit, now);
      return slug;
    },
    run: async (actor, slug) => {
      const read = async (address: string) => address;
      return (await previewEdit(actor, "program", slug, { read, now }))?.outcome === "shown";
    },
  },
  {
    query: "undoImport",
    permission: "catalog.import",
    about: "self",
    isWrite: true,
    prepare: async ({ world }) => {
      const id = newId();
      const times = { startedAt: now, beatAt: now, endedAt: now };
      const run = { id, kind: "programs", fileName: "p.csv", isDryRun: false } as const;
      await world.db.insert(importRuns).values({ ...run, ...times, outcome: "done" });
      return id;
    },
    run: (actor, id) => done(undoImport(actor, id, now)),
  },
];
