import type { ReactNode } from "react";
import { Expander } from "@/components/ui/expander";
import type { ProgramPublic } from "@/db/queries/catalog";
import { listing } from "@/lib/format";
import {
  cohortText,
  coursesText,
  monthsText,
  priceText,
  programName,
  publishedEstimate,
  totalText,
} from "./program-facts";

type Props = { program: ProgramPublic; controls: ReactNode; level: 2 | 3 };

/** One program in a list, in the same columns every time: what, total, time, actions. */
export function ProgramRow({ program, controls, level }: Props) {
  const Heading = level === 2 ? "h2" : "h3";
  const { slug, tuition, completion, certifications, leadsToNote } = program;
  const estimated = publishedEstimate(program);
  const names = certifications.map(({ name }) => name);
  const extra = names.length > 0 ? shortList(names) : leadsToNote;
  return (
    <li className="border-t border-rule py-5 last:border-b">
      <div className="grid grid-cols-2 gap-x-6 gap-y-3 md:grid-cols-[minmax(0,5fr)_minmax(0,3fr)_minmax(0,3fr)_7rem]">
        <div className="col-span-2 md:col-span-1">
          <Heading className="text-22 leading-snug">
            <a href={`/programs/${slug}`} className="link-title">
              {programName(program)}
            </a>
          </Heading>
          <p className="mt-1 text-14 text-ink-2">
            {coursesText(program)}
            {extra ? ` · ${extra}` : ""}
          </p>
        </div>
        <Fact
          value={totalText(estimated)}
          note={tuition ? priceText(tuition.price) : "ask a counselor"}
        />
        <Fact value={monthsText(completion.months)} note={cohortText(completion)} />
        <div className="col-span-2 md:col-span-1 md:row-span-2">{controls}</div>
        <Teaser program={program} />
      </div>
    </li>
  );
}

function Fact({ value, note }: { value: string; note: string }) {
  return (
    <p>
      <span className="number block text-22 leading-snug">{value}</span>
      <span className="mt-1 block text-14 text-ink-2">{note}</span>
    </p>
  );
}

/** Opens in place, then leads on to the program's own page. */
function Teaser({ program }: { program: ProgramPublic }) {
  const { slug, teaser, skills, fasterNote } = program;
  return (
    <Expander
      isSmall
      summary={
        <>
          More<span className="sr-only"> about {programName(program)}</span>
        </>
      }
      className="col-span-2 -mt-1 md:col-span-3"
    >
      <div className="measure mt-1 text-16">
        <p>{teaser}</p>
        {skills.length > 0 ? (
          <p className="mt-2">
            <span className="text-ink-2">Skills: </span>
            {listing(skills)}.
          </p>
        ) : null}
        {fasterNote ? <p className="mt-2">{fasterNote}</p> : null}
        <p className="mt-2">
          <a href={`/programs/${slug}`} className="link">
            See all of {programName(program)}
          </a>
        </p>
      </div>
    </Expander>
  );
}

/** The first three names; a long list would hide the numbers beside it. */
function shortList(names: string[]): string {
  const rest = names.length - 3;
  return rest > 0 ? `${names.slice(0, 3).join(", ")} and ${rest} more` : listing(names);
}
