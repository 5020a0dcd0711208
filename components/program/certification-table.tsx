import { DataTable } from "@/components/ui/data-table";
import type { CertificationUse } from "@/db/queries/catalog";

type Props = { caption: string; certifications: readonly CertificationUse[] };

/** Certifications with whoever issues them. */
export function CertificationTable({ caption, certifications }: Props) {
  const hasStacked = certifications.some(({ isStacked }) => isStacked);
  return (
    <div className="max-w-2xl text-16">
      <DataTable caption={caption}>
        <thead>
          <tr>
            <th scope="col">Certification</th>
            <th scope="col">Issued by</th>
          </tr>
        </thead>
        <tbody>
          {certifications.map(({ name, vendor, isStacked }) => (
            <tr key={name}>
              <th scope="row">
                {name}
                {isStacked ? <span className="text-ink-2"> (stacked)</span> : null}
              </th>
              <td>{vendor}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
      {hasStacked ? (
        <p className="mt-2 text-14 text-ink-2">
          Stacked: you hold it by earning a certain set of other certifications.
        </p>
      ) : null}
    </div>
  );
}
