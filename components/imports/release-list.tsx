import { DataTable } from "@/components/ui/data-table";
import type { ReleaseInUse } from "@/db/queries/import-releases";
import { dateLong, dayAndTime, number } from "@/lib/format";

type Props = {
  releases: readonly ReleaseInUse[];
  zone: string;
  /** "2026-11-22", on the school's calendar. */
  today: string;
};

/** The official data that pages stand on, with what its licences ask for. */
export function ReleaseList({ releases, zone, today }: Props) {
  if (releases.length === 0) {
    return (
      <p className="measure mt-3">
        No official data is in yet. Careers show what their editors wrote, and nothing of O*NET or
        the Bureau of Labor Statistics.
      </p>
    );
  }
  return (
    <div className="mt-3">
      <DataTable caption="Official data that is in" isCaptionHidden isWide>
        <thead>
          <tr>
            <th scope="col">Source</th>
            <th scope="col">Rows</th>
            <th scope="col">Licence</th>
            <th scope="col">Imported</th>
          </tr>
        </thead>
        <tbody>
          {releases.map((release) => (
            <tr key={release.id}>
              <th scope="row" className="min-w-[10rem]">
                {release.source}, {release.name}
                {release.goodUntil ? (
                  <span
                    className={`block text-14 ${release.goodUntil < today ? "font-semibold text-mark" : "text-ink-2"}`}
                  >
                    {release.goodUntil < today
                      ? "A newer edition should be out"
                      : `A newer one is expected by ${dateLong(release.goodUntil)}`}
                  </span>
                ) : null}
              </th>
              <td>{number(release.rows)}</td>
              <td>
                {release.licence}
                {release.attribution ? (
                  <span className="measure block min-w-[16rem] text-14 text-ink-2">
                    {release.attribution}
                  </span>
                ) : null}
              </td>
              <td className="min-w-[10rem]">{dayAndTime(release.importedAt, zone)}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </div>
  );
}
