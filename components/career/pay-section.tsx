import type { ComponentProps } from "react";
import { DataTable } from "@/components/ui/data-table";
import { Prose } from "@/components/ui/prose";
import type { FigurePublic } from "@/db/queries/careers";
import type { NewestTimes } from "@/lib/domain/stale-figures";
import { asOfText, capitalized, figureOf, figureText, isOfAnother } from "./career-words";
import { FigurePassport } from "./figure-passport";
import { OvertakenBadge } from "./overtaken-badge";
import { PayBar } from "./pay-bar";

type Props = {
  figures: readonly FigurePublic[];
  content: { paragraph: string; factors: string[] };
  now: Date;
  newest: NewestTimes;
};

const kinds = ["wage_p10", "wage_p25", "wage", "wage_p75", "wage_p90"] as const;

/** Pay as a sentence, a drawing and a table: the same numbers each time. */
export function PaySection({ figures, content, now, newest }: Props) {
  const wage = figureOf(figures, "wage");
  const rows = kinds.flatMap((kind) => figureOf(figures, kind) ?? []);
  if (!wage) return <p className="measure">Pay is not published for this work.</p>;
  return (
    <>
      <p className="measure">
        {capitalized(wage.publishedFor)} earned {figureText(wage)} a year{" "}
        {wage.statistic === "average" ? "on average" : `at the ${wage.statistic}`} in{" "}
        {asOfText(wage.asOf)}.{tenths(figures, wage)}
      </p>
      <div className="mt-8 max-w-2xl">
        <PayBar figures={figures} />
        <FigurePassport figure={wage} now={now} subject="this pay" newest={newest} />
      </div>
      <div className="mt-6 max-w-2xl text-16">
        <DataTable caption={`Pay a year, ${wage.publishedFor}, ${asOfText(wage.asOf)}`}>
          <thead>
            <tr>
              <th scope="col">Where in the range</th>
              <th scope="col">Pay a year</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((figure) => (
              <tr key={figure.kind}>
                <th scope="row">
                  {capitalized(figure.statistic)}
                  {figure.comparison ? (
                    <span className="block text-14 text-ink-2">{figure.comparison}</span>
                  ) : null}
                  {isOfAnother(figure, wage) ? (
                    <Edition figure={figure} now={now} newest={newest} />
                  ) : null}
                </th>
                <td className="is-number">{figureText(figure)}</td>
              </tr>
            ))}
          </tbody>
        </DataTable>
      </div>
      <div className="mt-6">
        <Prose paragraphs={[content.paragraph]} />
      </div>
      <ul className="bullets mt-4 grid gap-2 sm:grid-cols-2">
        {content.factors.map((factor) => (
          <li key={factor}>{capitalized(factor)}</li>
        ))}
      </ul>
    </>
  );
}

/** Beside a figure of another edition than the one that the table is about. */
function Edition(props: ComponentProps<typeof OvertakenBadge>) {
  const { asOf, publishedFor } = props.figure;
  return (
    <span className="flex flex-wrap gap-x-2 text-14 text-ink-2">
      {asOfText(asOf)}, {publishedFor}
      <OvertakenBadge {...props} />
    </span>
  );
}

/** " The lowest 10 percent earned less than $40,460, and the highest …", as far as published. */
function tenths(figures: readonly FigurePublic[], wage: FigurePublic): string {
  const parts = (["wage_p10", "wage_p90"] as const).flatMap((kind) => {
    const figure = figureOf(figures, kind);
    if (!figure?.value || !figure.comparison || isOfAnother(figure, wage)) return [];
    return `${figure.comparison} ${figureText(figure)}`;
  });
  return parts.length > 0 ? ` ${capitalized(parts.join(", and "))}.` : "";
}
