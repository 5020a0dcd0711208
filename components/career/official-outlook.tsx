import { HundredDots } from "@/components/charts/hundred-dots";
import { DataTable } from "@/components/ui/data-table";
import type { ProjectionPublic } from "@/db/queries/occupations-pay";
import { number, percent } from "@/lib/format";
import { FigurePassport } from "./figure-passport";
import { type PaySubject, projectionFigure } from "./pay-words";

type Props = { projection: ProjectionPublic; subject: PaySubject; now: Date };

/** An imported projection as a sentence, a drawing and a table. */
export function OfficialOutlook({ projection, subject, now }: Props) {
  const { title, baseYear, targetYear, changePercent } = projection;
  return (
    <>
      <p className="measure">{sentence(projection)}</p>
      {changePercent === null ? null : (
        <figure className="mt-8 max-w-2xl">
          <HundredDots
            growthPercent={changePercent}
            title={`For every 100 jobs in ${baseYear}: ${percent(changePercent)} change by ${targetYear}.`}
          />
          <figcaption className="mt-3 text-14 text-ink-2">
            One dot is one job for every 100 in {baseYear}; the dark ones are{" "}
            {Math.abs(Math.round(changePercent))} {changePercent < 0 ? "fewer" : "more"} by{" "}
            {targetYear}.
          </figcaption>
        </figure>
      )}
      <div className="mt-5 max-w-2xl">
        <FigurePassport
          figure={projectionFigure(projection, subject)}
          now={now}
          subject="this outlook"
        />
      </div>
      <div className="mt-6 max-w-2xl text-16">
        <DataTable caption={`Job outlook, ${title}, ${baseYear} to ${targetYear}`}>
          <thead>
            <tr>
              <th scope="col">Measure</th>
              <th scope="col">Projection</th>
            </tr>
          </thead>
          <tbody>
            {rowsOf(projection).map(([name, value]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td className="is-number whitespace-normal">{value}</td>
              </tr>
            ))}
          </tbody>
        </DataTable>
      </div>
    </>
  );
}

function rowsOf(projection: ProjectionPublic): [name: string, value: string][] {
  const { baseYear, targetYear, changePercent } = projection;
  const words: [string, string | null][] = [
    ["Usual education at the start", projection.entryEducation],
    ["Experience in a related occupation", projection.workExperience],
    ["Training on the job", projection.onJobTraining],
  ];
  return [
    [`Jobs, ${baseYear}`, jobsText(projection.employmentBase)],
    [`Jobs, ${targetYear}`, jobsText(projection.employmentTarget)],
    ["Change in jobs", jobsText(projection.change)],
    ["Job growth", changePercent === null ? "Not published" : percent(changePercent)],
    ["Openings a year", jobsText(projection.openings)],
    ...words.map(([name, value]): [string, string] => [name, value ?? "Not published"]),
  ];
}

/** Thousands of jobs, as published, in full. */
export function jobsText(thousands: number | null): string {
  return thousands === null ? "Not published" : number(Math.round(thousands * 1000));
}

function sentence({ title, baseYear, targetYear, changePercent, openings }: ProjectionPublic) {
  const years = `from ${baseYear} to ${targetYear}`;
  const opened =
    openings === null ? "" : ` About ${jobsText(openings)} are expected to open each year.`;
  if (changePercent === null) return `The projected growth ${years} is not published.${opened}`;
  if (changePercent === 0) {
    return `The number of jobs counted as ${title} is projected to stay the same ${years}.${opened}`;
  }
  const verb = changePercent < 0 ? "shrink" : "grow";
  return `Jobs counted as ${title} are projected to ${verb} ${percent(Math.abs(changePercent))} ${years}.${opened}`;
}
