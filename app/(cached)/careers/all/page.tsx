import type { Metadata } from "next";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { countOccupations } from "@/db/queries/occupations";
import { MAJOR_GROUPS } from "@/lib/domain/soc";
import { number } from "@/lib/format";
import { CachedPage } from "../../cached-page";

export const revalidate = 300;

export const metadata: Metadata = {
  title: "All occupations",
  description: "Every occupation of the official classification, by its 23 major groups.",
  alternates: { canonical: "/careers/all" },
};

export default async function AllOccupationsPage() {
  const counts = new Map((await countOccupations()).map(({ group, count }) => [group, count]));
  const groups = MAJOR_GROUPS.flatMap((group) => {
    const count = counts.get(group.code) ?? 0;
    return count > 0 ? [{ ...group, count }] : [];
  });
  return (
    <CachedPage current="careers">
      <Breadcrumbs items={[{ label: "Careers", href: "/careers" }, { label: "All occupations" }]} />
      <h1 className="mt-4 text-42 lg:text-60">All occupations</h1>
      <p className="measure mt-4 text-22 text-ink-2">
        By the major groups of the Standard Occupational Classification.
      </p>
      {groups.length === 0 ? (
        <p className="mt-10">No occupations are here yet.</p>
      ) : (
        <ul className="mt-10 gap-x-12 md:columns-2">
          {groups.map(({ slug, name, count }) => (
            <li
              key={slug}
              className="flex break-inside-avoid items-baseline justify-between gap-x-6 border-b border-rule"
            >
              <a href={`/careers/all/${slug}`} className="link-title flex min-h-11 py-2">
                {name}
              </a>
              <span className="number whitespace-nowrap text-ink-2">
                {number(count)}
                <span className="sr-only"> {count === 1 ? "occupation" : "occupations"}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </CachedPage>
  );
}
