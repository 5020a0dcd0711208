// Figures of the newest releases put into the edit of a career, with their passports.
import type { Actor } from "../../lib/auth/actor";
import { can } from "../../lib/auth/permissions";
import { adopt, type Offer, offersFor } from "../../lib/domain/adopt-figures";
import type { CareerEntry } from "../../lib/domain/career-entry";
import type { FigureKind } from "../../lib/domain/figures";
import { conflict, forbidden, invalid, notFound } from "../../lib/errors";
import { findEdit } from "./catalog-edit";
import { findOccupationByCode } from "./occupations";
import { findProjection, findWage, NATION } from "./occupations-pay";
import { saveDraft } from "./revisions";

/** What the newest releases have for it, figure by figure; none where its occupation is unknown. */
export async function listOffers(
  actor: Actor,
  entry: Pick<CareerEntry, "title" | "occupationCode" | "figures">,
): Promise<Offer[]> {
  if (!can(actor, "catalog.edit")) throw forbidden();
  const occupation = await findOccupationByCode(entry.occupationCode);
  if (!occupation) return [];
  const [wage, projection] = await Promise.all([
    findWage(occupation.socCode, NATION),
    findProjection(occupation.socCode),
  ]);
  return offersFor({ ...entry, occupation }, { wage, projection });
}

/**
 * Puts the newest figures of these kinds into the edit under way, or begins one. `version`: of the
 * edit that the editor saw, 0 when there was none. Answers with the career's address of today.
 */
export async function adoptFigures(
  actor: Actor,
  { slug, version, kinds }: { slug: string; version: number; kinds: readonly FigureKind[] },
  now: Date,
): Promise<string> {
  if (!can(actor, "catalog.edit")) throw forbidden();
  if (kinds.length === 0) throw invalid("nothing_to_adopt", { field: "kinds" });
  const edit = await findEdit(actor, "career", slug);
  if (!edit) throw notFound();
  if ((edit.open?.version ?? 0) !== version) throw conflict("changed_meanwhile");
  const entry = edit.open?.content ?? edit.content;
  const figures = adopt(entry.figures, await listOffers(actor, entry), kinds);
  const content = { ...entry, figures };
  const note = { adopted: kinds.join(" ") };
  await saveDraft(actor, { kind: "career", slug: edit.slug, version, content, note }, now);
  return edit.slug;
}
