import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import type { RowForEditor } from "@/db/queries/catalog-edit";
import { editPath, stateWords } from "@/lib/content/catalog-words";

type Props = { caption: string; one: string; group: string; rows: readonly RowForEditor[] };

/** Programs or careers, each with what is public of it and what is under way. */
export function CatalogTable({ caption, one, group, rows }: Props) {
  if (rows.length === 0) return <p>Nothing matches. Type less, or show them all.</p>;
  return (
    <DataTable caption={caption} isCaptionHidden isWide>
      <thead>
        <tr>
          <th scope="col">{one}</th>
          <th scope="col">{group}</th>
          <th scope="col">Public page</th>
          <th scope="col">Edit under way</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.slug} {...row} />
        ))}
      </tbody>
    </DataTable>
  );
}

function Row({ kind, slug, title, group, isPublished, isRetired, edit }: RowForEditor) {
  return (
    <tr>
      <th scope="row">
        <Link href={editPath(kind, slug)} prefetch={false} className="link">
          {title}
        </Link>
      </th>
      <td>{group}</td>
      <td>{!isPublished ? "Not public" : isRetired ? "Takes no more students" : "Public"}</td>
      <td>
        {edit ? (
          <>
            <Badge tone={edit.state === "in_review" ? "mark" : "plain"}>
              {stateWords[edit.state]}
            </Badge>{" "}
            {edit.author}
          </>
        ) : (
          "None"
        )}
      </td>
    </tr>
  );
}
