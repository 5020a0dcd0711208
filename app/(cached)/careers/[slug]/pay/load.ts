import { notFound } from "next/navigation";
import { cache } from "react";
import { figureOf } from "@/components/career/career-words";
import type { PaySubject } from "@/components/career/pay-words";
import { findWage, listAreaWages, NATION } from "@/db/queries/occupations-pay";
import { isSlug } from "@/lib/domain/slug";
import { loadSchool } from "../../../../school";
import { loadSubject } from "../load";

/** Pay of a career or occupation in every area it is published for; none: no such page. */
export const loadPay = cache(async (slug: string, below = "") => {
  const found = await loadSubject(slug, `/pay${below}`);
  const subject = subjectOf(found);
  const [areas, nation, { now }] = await Promise.all([
    listAreaWages(subject.socCode),
    findWage(subject.socCode, NATION),
    loadSchool(),
  ]);
  if (areas.length === 0) notFound();
  return { slug, subject, areas, nation, now };
});

/** `area`: a postal code in small letters. */
export const loadAreaPay = cache(async (slug: string, area: string) => {
  const loaded = await loadPay(slug, isSlug(area) ? `/${area}` : "");
  const wage = loaded.areas.find((candidate) => candidate.area.toLowerCase() === area);
  if (!wage) notFound();
  return { ...loaded, wage };
});

/** Whether an occupation stands in for a career is what its editor said of the stated pay. */
function subjectOf(found: Awaited<ReturnType<typeof loadSubject>>): PaySubject {
  if (found.kind === "occupation") return found.occupation;
  const { title, occupation, figures } = found.career;
  const isProxy = figureOf(figures, "wage")?.isProxy ?? true;
  return { title, code: occupation.code, socCode: occupation.socCode, isProxy };
}
