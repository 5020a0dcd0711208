// A page as it would be if the edit under way were published now.
import type { Actor } from "../../lib/auth/actor";
import { can } from "../../lib/auth/permissions";
import type { Problem, RevisionState } from "../../lib/domain/revisions";
import { forbidden, isAppError } from "../../lib/errors";
import { readAsIf } from "../client";
import { findEdit } from "./catalog-edit";
import { type CatalogKind, editableOf } from "./editable";
import { holdSubject } from "./revision-parts";

export type Preview<T> =
  | { outcome: "shown"; page: T; number: number; state: RevisionState }
  /** It could not be published as it is, so there is no page of it yet. */
  | { outcome: "unfinished"; problem: Problem };

/**
 * `read` is what the public page reads, asked with the address that the edit gives it. Null: no
 * such thing, or no edit of it under way.
 */
export async function previewEdit<Kind extends CatalogKind, T>(
  actor: Actor,
  kind: Kind,
  slug: string,
  { read, now }: { read: (slug: string) => Promise<T>; now: Date },
): Promise<Preview<T> | null> {
  if (!can(actor, "catalog.edit")) throw forbidden();
  const edit = await findEdit(actor, kind, slug);
  if (!edit?.open) return null;
  const { content, number, state } = edit.open;
  const [problem] = editableOf(kind).problemsOf(content);
  if (problem) return { outcome: "unfinished", problem };
  try {
    const page = await readAsIf(
      async (tx) => {
        const { id } = await holdSubject(tx, kind, edit.slug);
        await editableOf(kind).write(tx, id, content, now);
      },
      () => read(content.slug),
    );
    return { outcome: "shown", page, number, state };
  } catch (error) {
    const field = isAppError(error) ? error.details?.field : undefined;
    if (!isAppError(error) || typeof field !== "string") throw error;
    return { outcome: "unfinished", problem: { field, reason: error.reason } };
  }
}
