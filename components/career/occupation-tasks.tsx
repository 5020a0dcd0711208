import type { ReactNode } from "react";
import { Expander } from "@/components/ui/expander";
import type { OccupationLink, OccupationPublic } from "@/db/queries/occupations";
import type { TaskPublic } from "@/db/queries/occupations-facts";

type WhatProps = {
  occupation: OccupationPublic;
  titles: readonly string[];
  /** Pages of our editors that stand on it. */
  careers: readonly OccupationLink[];
};

export function WhatTheWorkIs({ occupation, titles, careers }: WhatProps) {
  const { title, code, description } = occupation;
  return (
    <>
      {description ? <p className="measure">{description}</p> : null}
      <dl
        className={`grid gap-x-8 gap-y-1 text-16 sm:grid-cols-[10rem_1fr] sm:gap-y-3 ${description ? "mt-6" : ""}`}
      >
        <Row term="Official title">{title}</Row>
        <Row term="Code">{code} (O*NET-SOC 2019)</Row>
        {titles.length > 0 ? <Row term="Also called">{titles.join(", ")}</Row> : null}
        {careers.length > 0 ? (
          <Row term="Written by our editors">
            {careers.map((career, index) => (
              <span key={career.slug}>
                {index > 0 ? ", " : ""}
                <a href={`/careers/${career.slug}`} className="link">
                  {career.title}
                </a>
              </span>
            ))}
          </Row>
        ) : null}
      </dl>
    </>
  );
}

function Row({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-2">{term}</dt>
      <dd className="measure mb-2 sm:mb-0">{children}</dd>
    </>
  );
}

const SHOWN = 10;

/** Core tasks come first; a long list opens in place. */
export function TaskList({ tasks }: { tasks: readonly TaskPublic[] }) {
  const rest = tasks.slice(SHOWN);
  return (
    <>
      <Tasks tasks={tasks.slice(0, SHOWN)} />
      {rest.length > 0 ? (
        <Expander
          summary={`${rest.length} more ${rest.length === 1 ? "task" : "tasks"}`}
          className="mt-4"
        >
          <Tasks tasks={rest} />
        </Expander>
      ) : null}
    </>
  );
}

function Tasks({ tasks }: { tasks: readonly TaskPublic[] }) {
  return (
    <ul className="bullets measure grid gap-3">
      {tasks.map(({ text }) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
