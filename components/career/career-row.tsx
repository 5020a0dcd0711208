import type { CareerSummary } from "@/db/queries/careers";
import { figureOf, figureText } from "./career-words";
import { FigurePassport } from "./figure-passport";
import { OvertakenBadge } from "./overtaken-badge";

/** One career in a list: what it is, pay, growth, how many programs lead there. */
export function CareerRow({ career, now }: { career: CareerSummary; now: Date }) {
  const { slug, title, lede, figures, programSlugs, usualWayIn } = career;
  const wage = figureOf(figures, "wage");
  const growth = figureOf(figures, "growth_percent");
  return (
    <li className="grid gap-x-8 gap-y-4 border-t border-rule py-6 last:border-b md:grid-cols-[5fr_3fr_4fr] lg:grid-cols-[minmax(0,5fr)_minmax(0,3fr)_minmax(0,2fr)_minmax(0,3fr)]">
      <div className="md:col-span-3 lg:col-span-1">
        <h3 className="text-22 leading-snug">
          <a href={`/careers/${slug}`} className="link-title">
            {title}
          </a>
        </h3>
        <p className="mt-1 text-16 text-ink-2">{lede}</p>
      </div>
      <div>
        <p className="number text-22 leading-snug">{figureText(wage)}</p>
        <p className="text-14 text-ink-2">{wage ? `${wage.statistic} pay a year` : "pay"}</p>
        {wage ? <FigurePassport figure={wage} now={now} subject={`pay, ${title}`} /> : null}
      </div>
      <p>
        <span className="number block text-22 leading-snug">{figureText(growth)}</span>
        <span className="text-14 text-ink-2">job growth{growth ? `, ${growth.asOf}` : ""}</span>{" "}
        {growth ? <OvertakenBadge figure={growth} now={now} /> : null}
      </p>
      <p>
        <span className="number block text-22 leading-snug">{usualWayIn}</span>
        <span className="text-14 text-ink-2">
          {programSlugs.length === 1
            ? "1 program here leads to it"
            : `${programSlugs.length} programs here lead to it`}
        </span>
      </p>
    </li>
  );
}
