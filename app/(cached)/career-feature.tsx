import { figureOf, figureText } from "@/components/career/career-words";
import { FigurePassport } from "@/components/career/figure-passport";
import { PayBar } from "@/components/career/pay-bar";
import { ButtonLink } from "@/components/ui/button";
import type { CareerSummary } from "@/db/queries/careers";

type Props = { career: CareerSummary; now: Date };

/** A career told by its pay. */
export function CareerFeature({ career, now }: Props) {
  const { slug, title, lede, figures, programSlugs } = career;
  const wage = figureOf(figures, "wage");
  const growth = figureOf(figures, "growth_percent");
  return (
    <li className="grid gap-x-16 gap-y-8 border-t border-rule py-8 last:border-b lg:grid-cols-[7fr_6fr]">
      <div>
        <h3 className="text-30">
          <a href={`/careers/${slug}`} className="link-title">
            {title}
          </a>
        </h3>
        <p className="measure mt-3">{lede}</p>
        {growth?.value ? (
          <p className="measure mt-3 text-16 text-ink-2">
            {figureText(growth)} job growth, {growth.asOf}
            {growth.comparison ? `, ${growth.comparison}` : ""}.
          </p>
        ) : null}
        <p className="mt-6">
          <ButtonLink href={`/careers/${slug}`}>
            What the work is, and {programSlugs.length} ways in
          </ButtonLink>
        </p>
      </div>
      {wage ? (
        <div>
          <PayBar figures={figures} />
          <FigurePassport figure={wage} now={now} subject={`pay, ${title}`} />
        </div>
      ) : null}
    </li>
  );
}
