import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button";
import type { RowForEditor } from "@/db/queries/catalog-edit";
import { listDone } from "@/lib/content/catalog-words";
import { filterCatalog, readCatalogFilter } from "@/lib/domain/catalog-list";
import { CatalogFilter } from "./catalog-filter";
import { CatalogHead } from "./catalog-head";
import { CatalogTable } from "./catalog-table";

const words = {
  program: {
    key: "programs",
    path: "/desk/catalog",
    caption: "Programs",
    one: "Program",
    group: "School",
    add: "Add a program",
  },
  career: {
    key: "careers",
    path: "/desk/catalog/careers",
    caption: "Careers",
    one: "Career",
    group: "Field",
    add: "Add a career",
  },
} as const;

type Props = {
  kind: keyof typeof words;
  all: RowForEditor[];
  asked: Record<string, string | string[] | undefined>;
  /** What is said after how many there are. */
  children: ReactNode;
};

/** All that can be edited of a kind, with a filter and the way to a new one. */
export function CatalogList({ kind, all, asked, children }: Props) {
  const { key, path, caption, one, group, add } = words[kind];
  const filter = readCatalogFilter(asked);
  const rows = filterCatalog(all, filter);
  const count = all.length === 1 ? `One ${kind}` : `${all.length} ${key}`;
  return (
    <div className="min-w-0 px-4 py-6 lg:px-8">
      <CatalogHead
        current={key}
        done={typeof asked.done === "string" ? listDone[asked.done] : undefined}
      >
        {rows.length === all.length ? count : `${rows.length} of ${all.length} ${key}`}. {children}
      </CatalogHead>
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-4">
        <CatalogFilter action={path} noun={key} {...filter} />
        <ButtonLink href={`/desk/catalog/new?kind=${kind}`} variant="outline">
          {add}
        </ButtonLink>
      </div>
      <div className="mt-5">
        <CatalogTable caption={caption} one={one} group={group} rows={rows} />
      </div>
    </div>
  );
}
