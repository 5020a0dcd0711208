import { DataTable } from "@/components/ui/data-table";
import type { WagePublic } from "@/db/queries/occupations-pay";
import { amountAt, payPeriodOf } from "@/lib/domain/pay";
import { number } from "@/lib/format";
import { amountText } from "./pay-words";

type Props = { slug: string; areas: readonly WagePublic[] };

/** Every area with its median; each has a page of its own. */
export function AreaTable({ slug, areas }: Props) {
  return (
    <DataTable caption="Median pay by state and territory" isWide>
      <thead>
        <tr>
          <th scope="col">State or territory</th>
          <th scope="col">Median pay</th>
          <th scope="col">Jobs</th>
        </tr>
      </thead>
      <tbody>
        {areas.map((wage) => (
          <tr key={wage.area}>
            <th scope="row">
              <a href={`/careers/${slug}/pay/${wage.area.toLowerCase()}`} className="link">
                {wage.areaName}
              </a>
            </th>
            <td className="text-16">
              <Median wage={wage} />
            </td>
            <td className="text-16">
              {wage.employment === null ? "Not published" : number(wage.employment)}
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

function Median({ wage }: { wage: WagePublic }) {
  const period = payPeriodOf(wage);
  const median = amountAt(wage, period, "median");
  if (median.kind === "not_published") return "Not published";
  return (
    <>
      <span className="number text-18">{amountText(median)}</span>
      {period === "hour" ? " an hour" : ""}
    </>
  );
}
