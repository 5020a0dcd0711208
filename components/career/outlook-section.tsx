import { HundredDots } from "@/components/charts/hundred-dots";
import { DataTable } from "@/components/ui/data-table";
import { Prose } from "@/components/ui/prose";
import type { FigurePublic } from "@/db/queries/careers";
import type { NewestTimes } from "@/lib/domain/stale-figures";
import { asOfText, figureOf, figureText, isOfAnother } from "./career-words";
import { FigurePassport } from "./figure-passport";
import { OvertakenBadge } from "./overtaken-badge";

type Props = {
  figures: readonly FigurePublic[];
  content: { paragraph: string };
  now: Date;
  newest: NewestTimes;
};

/** The projection as a sentence, a drawing and a table. */
export function OutlookSection({ figures, content, now, newest }: Props) {
  const growth = figureOf(figures, "growth_percent");
  const openings = figureOf(figures, "openings_per_year");
  if (!growth) return <p className="measure">No projection is published for this work.</p>;
  const years = asOfText(growth.asOf);
  return (
    <>
      <p className="measure">
        {sentence(growth)}
        {openings?.value && !isOfAnother(openings, growth)
          ? ` About ${figureText(openings)} jobs are expected to open each year.`
          : ""}
      </p>
      {growth.value === null ? null : (
        <figure className="mt-8 max-w-2xl">
          <HundredDots
            growthPercent={growth.value}
            title={`For every 100 jobs in ${growth.asOf.slice(0, 4)}: ${figureText(growth)} change by ${years.slice(-4)}.`}
          />
          <figcaption className="mt-3 text-14 text-ink-2">{legend(growth)}</figcaption>
        </figure>
      )}
      <div className="mt-5 max-w-2xl">
        <FigurePassport figure={growth} now={now} subject="this outlook" newest={newest} />
      </div>
      <div className="mt-6 max-w-2xl text-16">
        <DataTable caption={`Job outlook, ${growth.publishedFor}, ${years}`}>
          <thead>
            <tr>
              <th scope="col">Measure</th>
              <th scope="col">Projection</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">
                Job growth, {years}
                {growth.comparison ? (
                  <span className="block text-14 text-ink-2">{growth.comparison}</span>
                ) : null}
              </th>
              <td className="is-number">{figureText(growth)}</td>
            </tr>
            <tr>
              <th scope="row">
                Openings a year
                {openings && isOfAnother(openings, growth) ? (
                  <span className="flex flex-wrap gap-x-2 text-14 text-ink-2">
                    {asOfText(openings.asOf)}
                    <OvertakenBadge figure={openings} now={now} newest={newest} />
                  </span>
                ) : null}
              </th>
              <td className="is-number">{figureText(openings)}</td>
            </tr>
          </tbody>
        </DataTable>
      </div>
      <div className="mt-6">
        <Prose paragraphs={[content.paragraph]} />
      </div>
    </>
  );
}

function sentence(growth: FigurePublic): string {
  if (growth.value === null) return "The projected growth is not published.";
  const verb = growth.value < 0 ? "shrink" : "grow";
  const size = figureText({ ...growth, value: Math.abs(growth.value) });
  const compared = growth.comparison ? `, ${growth.comparison}` : "";
  return `Jobs for ${growth.publishedFor} are projected to ${verb} ${size} from ${asOfText(growth.asOf)}${compared}.`;
}

function legend({ value, asOf }: FigurePublic): string {
  const [from = "", to = ""] = asOf.split(/[–—]/);
  const count = Math.abs(Math.round(value ?? 0));
  const change = (value ?? 0) < 0 ? `${count} fewer` : `${count} more`;
  return `One dot is one job for every 100 in ${from}; the dark ones are ${change} by ${to}.`;
}
