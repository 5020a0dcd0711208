// Who edits the catalogue.

import { findEdit, listForEditing } from "@/db/queries/catalog-edit";
import { programContentOf } from "@/db/queries/program-content";
import { moveRevision, restoreRevision, saveDraft } from "@/db/queries/revisions";
import { dangerousSystemActor } from "@/lib/auth/actor";
import type { RevisionEvent } from "@/lib/domain/revisions";
import { makeProgram } from "../../support/programs";
import { now } from "../../support/world";
import { type Case, done } from "./case";
import type { Subjects } from "./subjects";

const program = ({ world }: Subjects) => makeProgram(world);

/** With an edit under way. */
async function edited(subjects: Subjects): Promise<string> {
  const slug = await program(subjects);
  const content = { ...(await programContentOf(subjects.world.db, slug)), teaser: "Changed." };
  await saveDraft(dangerousSystemActor(), { kind: "program", slug, version: 0, content }, now);
  return slug;
}

const write = { permission: "catalog.edit", about: "self", isWrite: true } as const;

function moving(event: Exclude<RevisionEvent, "edit" | "replace">): Case {
  const isPublishing = event === "publish" || event === "schedule";
  return {
    ...write,
    query: "moveRevision",
    part: event,
    permission: isPublishing ? "catalog.publish" : "catalog.edit",
    prepare: async (subjects) => {
      const slug = await edited(subjects);
      if (event !== "send_back") return slug;
      const review = { kind: "program", slug, version: 1, event: "ask_review" } as const;
      await moveRevision(dangerousSystemActor(), review, now);
      return slug;
    },
    run: (actor, slug) =>
      done(
        moveRevision(
          actor,
          {
            kind: "program",
            slug,
            version: event === "send_back" ? 2 : 1,
            event,
            publishAt: new Date(now.getTime() + 60_000),
          },
          now,
        ),
      ),
  };
}

export const catalogCases: Case[] = [
  {
    query: "listForEditing",
    permission: "catalog.edit",
    about: "self",
    prepare: program,
    run: async (actor, slug) =>
      (await listForEditing(actor, "program", now)).some((one) => one.slug === slug),
  },
  {
    query: "findEdit",
    permission: "catalog.edit",
    about: "self",
    prepare: program,
    run: async (actor, slug) => (await findEdit(actor, "program", slug))?.slug === slug,
  },
  {
    ...write,
    query: "saveDraft",
    prepare: program,
    run: async (actor, slug, { world }) => {
      const content = { ...(await programContentOf(world.db, slug)), teaser: "Changed." };
      return done(saveDraft(actor, { kind: "program", slug, version: 0, content }, now));
    },
  },
  {
    ...write,
    query: "restoreRevision",
    prepare: program,
    run: (actor, slug) => done(restoreRevision(actor, { kind: "program", slug, number: 1 }, now)),
  },
  moving("ask_review"),
  moving("send_back"),
  moving("discard"),
  moving("publish"),
  moving("schedule"),
];
