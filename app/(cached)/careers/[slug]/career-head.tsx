import { asOfText, figureOf, figureText } from "@/components/career/career-words";
import { FigurePassport } from "@/components/career/figure-passport";
import { OvertakenBadge } from "@/components/career/overtaken-badge";
import { PayBar } from "@/components/career/pay-bar";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { applyByText, shortDay } from "@/components/program/start-dates";
import { ButtonLink } from "@/components/ui/button";
import { DefinitionStrip } from "@/components/ui/definition-strip";
import type { CareerPublic } from "@/db/queries/careers";
import type { NewestTimes } from "@/lib/domain/stale-figures";
import type { NextStart } from "@/lib/domain/start-dates";
import { Keep } from "../../keep";

type Props = {
  career: CareerPublic;
  programCount: number;
  school: { now: Date; start: NextStart };
  newest: NewestTimes;
};

/** Title, pay as the picture of the page, and four facts. */
export function CareerHead({ career, programCount, school, newest }: Props) {
  const { slug, title, field, lede, figures, usualWayIn } = career;
  const wage = figureOf(figures, "wage");
  const growth = figureOf(figures, "growth_percent");
  const openings = figureOf(figures, "openings_per_year");
  const [way = usualWayIn, ...otherWays] = usualWayIn.split(/ (?=(?:or|and) )/);
  return (
    <>
      <Breadcrumbs items={[{ label: "Careers", href: "/careers" }, { label: field }]} />
      <div className="mt-4 grid gap-x-16 gap-y-8 lg:grid-cols-[7fr_6fr]">
        <div>
          <h1 className="text-42 lg:text-60">{title}</h1>
          <p className="mt-5 max-w-[28em] text-22 text-ink-2">{lede}</p>
          <div className="mt-7 flex flex-wrap gap-3">
            <Keep item={{ kind: "career", slug, title }} from={`/careers/${slug}`} />
            <ButtonLink href="#programs">
              {programCount === 1 ? "1 program leads" : `${programCount} programs lead`} here
            </ButtonLink>
          </div>
        </div>
        {wage ? (
          <div className="lg:pt-2">
            <PayBar figures={figures} />
            <FigurePassport figure={wage} now={school.now} subject="pay" newest={newest} />
          </div>
        ) : null}
      </div>
      <div className="mt-8 lg:mt-12">
        <DefinitionStrip
          items={[
            {
              term: "Job growth",
              value: figureText(growth),
              note: growth ? (
                <>
                  {asOfText(growth.asOf)}
                  {growth.comparison ? `, ${growth.comparison}` : ""}{" "}
                  <OvertakenBadge figure={growth} now={school.now} newest={newest} />
                </>
              ) : null,
            },
            {
              term: "Openings",
              value: figureText(openings),
              note: openings ? (
                <>
                  a year, {openings.publishedFor}{" "}
                  <OvertakenBadge figure={openings} now={school.now} newest={newest} />
                </>
              ) : null,
            },
            { term: "Usual way in", value: way, note: otherWays.join(" ") },
            {
              term: "Next start",
              value: shortDay(school.start.startsOn),
              note: applyByText(school.start),
            },
          ]}
        />
      </div>
    </>
  );
}
