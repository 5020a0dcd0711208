/** What keeps a career from being published. Source: domain rule 10. */
import { isAddress } from "./addresses";
import type { CareerEntry } from "./career-entry";
import { missingFromPassport } from "./figures";
import type { Problem } from "./revisions";

type Field = keyof CareerEntry;

/** Empty when it can be published. */
export function careerProblemsOf(entry: CareerEntry): Problem<Field>[] {
  const problems: Problem<Field>[] = [];
  const need = (field: Field, isThere: boolean, reason = "missing") => {
    if (!isThere) problems.push({ field, reason });
  };
  need("title", entry.title !== "");
  need("slug", isAddress("career", entry.slug), "no_address");
  need("field", entry.field !== "");
  need("lede", entry.lede !== "");
  need("usualWayIn", entry.usualWayIn !== "");
  need("occupationCode", entry.occupationCode !== "");
  const { what, does, become, skills } = entry.content;
  const parts = [what.paragraphs, does.responsibilities, become.steps, skills.items];
  need(
    "content",
    parts.every((part) => part.length > 0),
    "sections_empty",
  );
  for (const figure of entry.figures) {
    const isWhole = missingFromPassport(figure).length === 0 && figure.publishedForCode !== "";
    need("figures", isWhole, "no_passport");
  }
  return problems;
}
