import { type LeadFilters, leadQuery } from "@/lib/schemas/lead-filters";

type Props = { filters: LeadFilters; page: { before: string | null; after: string | null } };

const look = "link inline-flex min-h-11 items-center";

/** Pages continue from a row, so nothing is skipped or shown twice while the list moves. */
export function ListPages({ filters, page }: Props) {
  const href = (change: { before?: string; after?: string }) =>
    `/desk/leads?${leadQuery(filters, { before: undefined, after: undefined, ...change })}`;
  if (!page.before && !page.after) return null;
  return (
    <nav aria-label="Pages" className="no-print mt-4 flex gap-6">
      {page.before ? (
        <a href={href({ before: page.before })} rel="prev" className={look}>
          Earlier in the list
        </a>
      ) : null}
      {page.after ? (
        <a href={href({ after: page.after })} rel="next" className={look}>
          Further down the list
        </a>
      ) : null}
    </nav>
  );
}
