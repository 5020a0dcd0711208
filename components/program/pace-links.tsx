import type { ProgramPublic } from "@/db/queries/catalog";
import { type PriceAsk, paceChoices } from "@/lib/domain/price-plan";
import { pricePath } from "./price-words";
import { cohortText, monthsText } from "./program-facts";

type Props = {
  program: Pick<ProgramPublic, "slug" | "tuition" | "completion">;
  /** What the links keep. */
  ask?: Pick<PriceAsk, "transferred" | "startsOn">;
};

/** Paces to look at without typing: the published one, and a term fewer or more. */
export function PaceLinks({ program: { slug, tuition, completion }, ask }: Props) {
  if (!tuition) return null;
  const paces = paceChoices(tuition.price, completion.months);
  const noteOf = (months: number) => {
    if (months === completion.months) return cohortText(completion);
    return months < completion.months ? "one term fewer" : "one term more";
  };
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-1 text-16" aria-label="Paces to look at">
      {paces.map((months) => (
        <li key={months}>
          <a href={pricePath(slug, { months, ...ask })} className="link touch">
            {monthsText(months)}
          </a>
          <span className="text-ink-2">, {noteOf(months)}</span>
        </li>
      ))}
    </ul>
  );
}
