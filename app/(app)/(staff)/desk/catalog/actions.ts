"use server";
import { findEdit } from "@/db/queries/catalog-edit";
import { createSubject, refuseTaken, removeUnpublished } from "@/db/queries/catalog-new";
import { withdrawCareer } from "@/db/queries/catalog-references";
import { refuseUnknownCertifications } from "@/db/queries/certifications";
import { getInstitution } from "@/db/queries/institution";
import { moveRevision, restoreRevision, saveDraft } from "@/db/queries/revisions";
import { problemWords } from "@/lib/content/catalog-reasons";
import { editPath, fieldNameOf, fieldWords, wordedLines } from "@/lib/content/catalog-words";
import { wordsFor } from "@/lib/content/messages";
import { storedLines } from "@/lib/content/stored-lines";
import { parseDay } from "@/lib/domain/calendar";
import { differencesOf } from "@/lib/domain/differences";
import { instantAtOrAfter } from "@/lib/domain/zones";
import { invalid, isAppError } from "@/lib/errors";
import { newCareerSchema, newProgramSchema, subjectSchema } from "@/lib/schemas/new-subject";
import { contentOfForm, programEditSchema } from "@/lib/schemas/program-edit";
import { restoreSchema, revisionMoveSchema } from "@/lib/schemas/revision-edit";
import { action, type Stay } from "@/server/action";

const often = { by: "actor", points: 60, seconds: 60 } as const;
const meanwhile = wordsFor({ code: "conflict", reason: "program_changed_meanwhile" });
const done = (kind: "program" | "career", slug: string, what: string) =>
  `${editPath(kind, slug)}?done=${what}`;

export const saveDraftAction = action(
  programEditSchema,
  { name: "catalog.save", limit: often },
  async (typed, actor, { now }) => {
    const { slug, version, next } = typed;
    const content = contentOfForm(typed);
    await refuseTaken(actor, { kind: "program", slug, wanted: content.slug });
    await refuseUnknownCertifications(actor, content);
    try {
      await saveDraft(actor, { kind: "program", slug, version, content }, now);
    } catch (error) {
      if (!isAppError(error) || error.reason !== "changed_meanwhile") throw error;
      const edit = await findEdit(actor, "program", slug);
      const theirs = edit?.open?.content ?? edit?.content ?? content;
      const stored = storedLines(differencesOf(theirs, content, wordedLines), fieldWords);
      const both: Stay = {
        message: meanwhile,
        values: { stored, version: String(edit?.open?.version ?? 0) },
      };
      return both;
    }
    return next === "preview"
      ? `${editPath("program", slug)}/preview`
      : done("program", slug, "saved");
  },
);

const words = {
  ask_review: "review",
  send_back: "sent_back",
  discard: "discarded",
  publish: "published",
  schedule: "scheduled",
} as const;

export const moveRevisionAction = action(
  revisionMoveSchema,
  { name: "catalog.move", limit: often },
  async ({ kind, slug, version, event, publishOn }, actor, { now }) => {
    const publishAt = event === "schedule" ? await beginOf(publishOn ?? "") : undefined;
    try {
      const address = await moveRevision(actor, { kind, slug, version, event, publishAt }, now);
      return done(kind, address, words[event]);
    } catch (error) {
      const field = isAppError(error) ? error.details?.field : undefined;
      // The field is in the other form of the page: its name is said here.
      if (!isAppError(error) || typeof field !== "string" || field === "publishOn") throw error;
      const message =
        kind === "program" ? problemWords(fieldNameOf(field), error.reason) : wordsFor(error);
      return { message, values: {} } satisfies Stay;
    }
  },
);

/** The first moment of the day on the school's clock. */
async function beginOf(text: string): Promise<Date> {
  const day = parseDay(text);
  if (!day) throw invalid("day_unreadable", { field: "publishOn" });
  const { zone } = await getInstitution();
  return instantAtOrAfter({ isoDate: day, minutes: 0 }, zone);
}

export const restoreAction = action(
  restoreSchema,
  { name: "catalog.restore", limit: often },
  async (input, actor, { now }) => {
    await restoreRevision(actor, input, now);
    return done(input.kind, input.slug, "restored");
  },
);

export const createProgramAction = action(
  newProgramSchema,
  { name: "catalog.create_program", limit: often },
  async ({ newSlug: slug, ...input }, actor, { now }) =>
    done(
      "program",
      await createSubject(actor, { kind: "program", slug, ...input }, now),
      "created",
    ),
);

export const createCareerAction = action(
  newCareerSchema,
  { name: "catalog.create_career", limit: often },
  async ({ newSlug: slug, ...input }, actor, { now }) =>
    done("career", await createSubject(actor, { kind: "career", slug, ...input }, now), "created"),
);

export const removeUnpublishedAction = action(
  subjectSchema,
  { name: "catalog.remove", limit: often },
  async (subject, actor, { now }) => {
    await removeUnpublished(actor, subject, now);
    return `/desk/catalog${subject.kind === "career" ? "/careers" : ""}?done=removed`;
  },
);

export const withdrawCareerAction = action(
  subjectSchema,
  { name: "catalog.withdraw", limit: often },
  async ({ slug }, actor, { now }) => {
    await withdrawCareer(actor, slug, now);
    return done("career", slug, "withdrawn");
  },
);
