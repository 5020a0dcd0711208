import { DataTable } from "@/components/ui/data-table";
import { ActionForm } from "@/components/ui/form/action-form";
import { HiddenField, SubmitButton } from "@/components/ui/form/fields";
import type { CatalogKind } from "@/db/queries/catalog-addresses";
import type { RevisionRow } from "@/db/queries/catalog-edit";
import { stateWords } from "@/lib/content/catalog-words";
import type { FormState } from "@/lib/form-state";
import { dayAndTime } from "@/lib/format";

type Props = {
  kind: CatalogKind;
  slug: string;
  rows: readonly RevisionRow[];
  zone: string;
  canRestore: boolean;
  action: (state: FormState, form: FormData) => Promise<FormState>;
};

/** Every version, newest first, each to be brought back as a draft. */
export function History({ kind, slug, rows, zone, canRestore, action }: Props) {
  if (rows.length === 0) {
    return (
      <p className="mt-3">
        Nobody had edited it when this page was opened. What was public then is its first version.
      </p>
    );
  }
  return (
    <div className="mt-3">
      <DataTable caption="Versions" isCaptionHidden isWide>
        <thead>
          <tr>
            <th scope="col">Version</th>
            <th scope="col">State</th>
            <th scope="col">Written by</th>
            <th scope="col">When</th>
            <th scope="col">
              <span className="sr-only">Bring back</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.number}>
              <th scope="row">
                {row.number}
                {row.restoredFrom ? ` (as version ${row.restoredFrom})` : ""}
              </th>
              <td>{stateWords[row.state]}</td>
              <td>
                {row.author ?? (row.isOfImport ? "Import" : "Before any edit")}
                {row.author && row.isOfImport ? ", by import" : ""}
              </td>
              <td>
                {row.publishAt
                  ? `Goes public ${dayAndTime(row.publishAt, zone)}`
                  : dayAndTime(row.publishedAt ?? row.changedAt, zone)}
              </td>
              <td>
                {canRestore && row.state === "replaced" ? (
                  <ActionForm action={action} id={`restore-${row.number}`}>
                    <HiddenField name="kind" value={kind} />
                    <HiddenField name="slug" value={slug} />
                    <HiddenField name="number" value={String(row.number)} />
                    <SubmitButton variant="outline" size="desk">
                      Bring back version {row.number}
                    </SubmitButton>
                  </ActionForm>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </div>
  );
}
