import { Breadcrumbs, type Crumb } from "@/components/layout/breadcrumbs";
import {
  cohortText,
  coursesText,
  monthsText,
  priceText,
  programName,
  publishedEstimate,
  totalText,
} from "@/components/program/program-facts";
import { RetiredNotice } from "@/components/program/retired-notice";
import { applyByText, shortDay } from "@/components/program/start-dates";
import { ButtonLink } from "@/components/ui/button";
import { DefinitionStrip } from "@/components/ui/definition-strip";
import type { ProgramPublic } from "@/db/queries/catalog";
import type { NextStart } from "@/lib/domain/start-dates";
import { Keep } from "../../keep";

type Props = {
  program: ProgramPublic;
  start: NextStart;
  /** Of a track: its title and words in place of the program's. */
  title?: string;
  lede?: string;
  from: string;
  crumbs: Crumb[];
};

/** Title, actions, and the four facts that everybody asks for first. */
export function ProgramHead({ program, start, title, lede, from, crumbs }: Props) {
  const { slug, tuition, completion, isRetired, teaser } = program;
  const name = programName(program);
  return (
    <>
      <Breadcrumbs items={crumbs} />
      <h1 className="mt-4 max-w-[18em] text-42 lg:text-60">{title ?? name}</h1>
      <p className="mt-5 max-w-[34em] text-22 text-ink-2">{lede ?? teaser}</p>
      {isRetired ? (
        <div className="mt-6 max-w-3xl">
          <RetiredNotice program={program} />
        </div>
      ) : null}
      <div className="no-print mt-7 flex flex-wrap gap-2">
        {isRetired ? null : <Keep item={{ kind: "program", slug, title: name }} from={from} />}
        <ButtonLink href="#talk" variant={isRetired ? "outline" : "quiet"}>
          Talk to a counselor
        </ButtonLink>
      </div>
      <div className="mt-8 lg:mt-12">
        <DefinitionStrip
          items={[
            {
              term: "Tuition in total",
              value: totalText(publishedEstimate(program)),
              note: tuition ? priceText(tuition.price) : "ask a counselor",
            },
            { term: "Time", value: monthsText(completion.months), note: cohortText(completion) },
            courseFact(program),
            isRetired
              ? { term: "Next start", value: "None", note: "closed to new students" }
              : {
                  term: "Next start",
                  value: shortDay(start.startsOn),
                  note: applyByText(start),
                },
          ]}
        />
      </div>
    </>
  );
}

/** "36 or 38", and under it why there are two. */
function courseFact(program: ProgramPublic) {
  const [count = "", ...reason] = coursesText(program).split(", ");
  return {
    term: "Courses",
    value: count.replace(/ courses?$/, ""),
    note: reason.join(", ") || program.school.name,
  };
}
