"use server";
import { findEdit } from "@/db/queries/catalog-edit";
import { getInstitution } from "@/db/queries/institution";
import { moveRevision, restoreRevision, saveDraft } from "@/db/queries/revisions";
import { contentLines } from "@/lib/content/catalog-words";
import { wordsFor } from "@/lib/content/messages";
import { parseDay } from "@/lib/domain/calendar";
import { instantAtOrAfter } from "@/lib/domain/zones";
import { invalid, isAppError, notFound } from "@/lib/errors";
import {
  contentOfForm,
  programEditSchema,
  restoreSchema,
  revisionMoveSchema,
} from "@/lib/schemas/program-edit";
import { action, type Stay } from "@/server/action";

const often = { by: "actor", points: 60, seconds: 60 } as const;
const meanwhile = wordsFor({ code: "conflict", reason: "program_changed_meanwhile" });
const pageOf = { program: "/desk/catalog", career: "/desk/catalog/careers" } as const;
const done = (kind: keyof typeof pageOf, slug: string, what: string) =>
  `${pageOf[kind]}/${slug}?done=${what}`;

export const saveDraftAction = action(
  programEditSchema,
  { name: "catalog.save", limit: often },
  async (typed, actor, { now }) => {
    const { slug, version } = typed;
    const before = await findEdit(actor, "program", slug);
    if (!before) throw notFound();
    const content = contentOfForm(typed, before.open?.content ?? before.content);
    try {
      await saveDraft(actor, { kind: "program", slug, version, content }, now);
    } catch (error) {
      if (!isAppError(error) || error.reason !== "changed_meanwhile") throw error;
      const edit = await findEdit(actor, "program", slug);
      const stored = contentLines(edit?.open?.content ?? edit?.content ?? content);
      const both: Stay = {
        message: meanwhile,
        values: { stored, version: String(edit?.open?.version ?? 0) },
      };
      return both;
    }
    return done("program", slug, "saved");
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
    const address = await moveRevision(actor, { kind, slug, version, event, publishAt }, now);
    return done(kind, address, words[event]);
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
