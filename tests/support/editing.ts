// Shorthands of the tests that edit programs as an editor does.
import { and, asc, eq } from "drizzle-orm";
import { findEdit } from "@/db/queries/catalog-edit";
import { moveRevision, saveDraft } from "@/db/queries/revisions";
import { auditLog } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import type { ProgramContent } from "@/lib/domain/program-content";
import { now, type World } from "./world";

export const today = "2026-11-18";

/** `of`: asked on use, for both are made before the tests and after their file is read. */
export function editingOf(of: () => { world: World; edith: Actor }) {
  const edit = async (slug: string) => {
    const found = await findEdit(of().edith, "program", slug);
    if (!found) throw new Error("There is no such program.");
    return found;
  };
  const draft = async (slug: string, change: Partial<ProgramContent>, version = 0) => {
    const content = { ...(await edit(slug)).content, ...change };
    await saveDraft(of().edith, { kind: "program", slug, version, content }, now);
  };
  const move = (slug: string, event: "publish" | "discard" | "ask_review", version = 1) =>
    moveRevision(of().edith, { kind: "program", slug, version, event }, now);
  /** What the log says of it, oldest first: "catalog.publish 2". */
  const auditOf = async (slug: string) => {
    const rows = await of()
      .world.db.select({ action: auditLog.action, details: auditLog.details })
      .from(auditLog)
      .where(and(eq(auditLog.subjectKind, "program"), eq(auditLog.subjectId, slug)))
      .orderBy(asc(auditLog.id));
    return rows.map(({ action, details }) => `${action} ${details.number}`);
  };
  return { edit, draft, move, auditOf };
}
