import { figureOf, figureText } from "@/components/career/career-words";
import { FigurePassport } from "@/components/career/figure-passport";
import type { CareerSummary } from "@/db/queries/careers";

type Props = { careers: readonly CareerSummary[]; now: Date };

/** The work a program leads to, with what it pays. */
export function CareerLinks({ careers, now }: Props) {
  return (
    <ul className="max-w-3xl">
      {careers.map(({ slug, title, lede, figures }) => {
        const wage = figureOf(figures, "wage");
        return (
          <li
            key={slug}
            className="grid gap-x-8 gap-y-3 border-t border-rule py-5 last:border-b md:grid-cols-[3fr_2fr]"
          >
            <div>
              <h3 className="text-22">
                <a href={`/careers/${slug}`} className="link">
                  {title}
                </a>
              </h3>
              <p className="mt-1 text-16 text-ink-2">{lede}</p>
            </div>
            <div>
              <p className="number text-22">{figureText(wage)}</p>
              <p className="text-14 text-ink-2">{wage ? `${wage.statistic} pay a year` : "pay"}</p>
              {wage ? <FigurePassport figure={wage} now={now} subject={`pay, ${title}`} /> : null}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
