import { DataTable } from "@/components/ui/data-table";
import type { WagePublic } from "@/db/queries/occupations-pay";
import { amountAt, hasPay, PAY_POINTS, payPeriodOf } from "@/lib/domain/pay";
import { number } from "@/lib/format";
import { asOfText } from "./career-words";
import { FigurePassport } from "./figure-passport";
import { OfficialPayBar } from "./official-pay-bar";
import { amountText, type PaySubject, payPointWords, periodWords, wageFigure } from "./pay-words";

type Props = { wage: WagePublic; subject: PaySubject; now: Date };

/** Imported pay as a sentence, a drawing and a table: the same numbers each time. */
export function OfficialPay({ wage, subject, now }: Props) {
  const figure = wageFigure(wage, subject);
  const period = payPeriodOf(wage);
  const place = wage.area === "US" ? "" : `, ${wage.areaName}`;
  return (
    <>
      <p className="measure">{sentence(wage, asOfText(figure.asOf))}</p>
      <div className="mt-8 max-w-2xl">
        <OfficialPayBar wage={wage} />
        <FigurePassport figure={figure} now={now} subject="this pay" />
      </div>
      {hasPay(wage, period) ? (
        <div className="mt-6 max-w-2xl text-16">
          <DataTable
            caption={`Pay ${periodWords(period)}, ${wage.title}${place}, ${asOfText(figure.asOf)}`}
          >
            <thead>
              <tr>
                <th scope="col">Where in the range</th>
                <th scope="col">Pay {periodWords(period)}</th>
              </tr>
            </thead>
            <tbody>
              {PAY_POINTS.map((point) => (
                <tr key={point}>
                  <th scope="row">
                    {payPointWords[point].name}
                    <span className="block text-14 text-ink-2">{payPointWords[point].note}</span>
                  </th>
                  <td className="is-number whitespace-normal">
                    {amountText(amountAt(wage, period, point))}
                  </td>
                </tr>
              ))}
            </tbody>
          </DataTable>
        </div>
      ) : null}
    </>
  );
}

function sentence(wage: WagePublic, when: string): string {
  const period = payPeriodOf(wage);
  const median = amountAt(wage, period, "median");
  const place = wage.area === "US" ? "" : ` in ${wage.areaName}`;
  const counted = `those counted as ${wage.title}${place}`;
  const employed =
    wage.employment === null ? "" : ` They held about ${number(wage.employment)} jobs.`;
  switch (median.kind) {
    case "exact":
      return `In ${when}, half of ${counted} earned more than ${amountText(median)} ${periodWords(period)}, and half earned less.${employed}`;
    case "at_least":
      return `In ${when}, at least half of ${counted} earned ${amountText(median)} ${periodWords(period)}. The source names no higher pay.${employed}`;
    case "not_published":
      return `For ${when}, the median pay of ${counted} is not published.${employed}`;
  }
}
