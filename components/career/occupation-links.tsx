import type { OccupationLink } from "@/db/queries/occupations";

type Props = { occupations: readonly OccupationLink[]; label?: string };

/** Names that lead to their pages, in columns. */
export function OccupationLinks({ occupations, label }: Props) {
  return (
    <ul aria-label={label} className="gap-x-10 md:columns-2">
      {occupations.map(({ slug, title }) => (
        <li key={slug} className="break-inside-avoid border-b border-rule">
          <a href={`/careers/${slug}`} className="link-title flex min-h-11 items-center py-2">
            {title}
          </a>
        </li>
      ))}
    </ul>
  );
}
