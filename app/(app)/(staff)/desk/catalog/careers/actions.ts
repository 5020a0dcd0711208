"use server";
import { adoptFigures } from "@/db/queries/adopt-figures";
import { refuseUnknownOccupations } from "@/db/queries/career-codes";
import { findEdit } from "@/db/queries/catalog-edit";
import { refuseTaken } from "@/db/queries/catalog-new";
import { saveDraft } from "@/db/queries/revisions";
import { careerPartWords } from "@/lib/content/career-edit-words";
import { editPath } from "@/lib/content/catalog-words";
import { wordsFor } from "@/lib/content/messages";
import { storedLines } from "@/lib/content/stored-lines";
import { careerDifferences } from "@/lib/domain/career-differences";
import { isAppError } from "@/lib/errors";
import { adoptFiguresSchema, careerEditSchema, entryOfForm } from "@/lib/schemas/career-edit";
import { action, type Stay } from "@/server/action";

const often = { by: "actor", points: 60, seconds: 60 } as const;
const meanwhile = wordsFor({ code: "conflict", reason: "career_changed_meanwhile" });

export const saveCareerAction = action(
  careerEditSchema,
  { name: "catalog.save_career", limit: often },
  async (typed, actor, { now }) => {
    const { slug, version } = typed;
    const content = entryOfForm(typed);
    await refuseTaken(actor, { kind: "career", slug, wanted: content.slug });
    await refuseUnknownOccupations(actor, content);
    try {
      await saveDraft(actor, { kind: "career", slug, version, content }, now);
    } catch (error) {
      if (!isAppError(error) || error.reason !== "changed_meanwhile") throw error;
      const edit = await findEdit(actor, "career", slug);
      const theirs = edit?.open?.content ?? edit?.content ?? content;
      const stored = storedLines(careerDifferences(theirs, content), careerPartWords);
      const both: Stay = {
        message: meanwhile,
        values: { stored, version: String(edit?.open?.version ?? 0) },
      };
      return both;
    }
    const page = editPath("career", slug);
    return typed.next === "preview" ? `${page}/preview` : `${page}?done=saved`;
  },
);

export const adoptFiguresAction = action(
  adoptFiguresSchema,
  { name: "catalog.adopt_figures", limit: often },
  async (input, actor, { now }) =>
    `${editPath("career", await adoptFigures(actor, input, now))}?done=adopted`,
);
