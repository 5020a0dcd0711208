import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { OccupationLinks } from "@/components/career/occupation-links";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { listOccupationsOfGroup } from "@/db/queries/occupations";
import { majorGroupBySlug } from "@/lib/domain/soc";
import { CachedPage } from "../../../cached-page";

export const revalidate = 300;

export const generateStaticParams = () => [];

type Props = { params: Promise<{ group: string }> };

const loadGroup = cache(async (slug: string) => {
  const group = majorGroupBySlug(slug);
  if (!group) notFound();
  const occupations = await listOccupationsOfGroup(group.code);
  if (occupations.length === 0) notFound();
  return { group, occupations };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { group } = await loadGroup((await params).group);
  return {
    title: `${group.name}: all occupations`,
    description: `Every occupation of the group ${group.name}, from A to Z.`,
    alternates: { canonical: `/careers/all/${group.slug}` },
  };
}

export default async function GroupPage({ params }: Props) {
  const { group, occupations } = await loadGroup((await params).group);
  return (
    <CachedPage current="careers">
      <Breadcrumbs
        items={[
          { label: "Careers", href: "/careers" },
          { label: "All occupations", href: "/careers/all" },
          { label: group.name },
        ]}
      />
      <h1 className="mt-4 text-42 lg:text-60">{group.name}</h1>
      <p className="measure mt-4 mb-10 text-22 text-ink-2">
        {occupations.length === 1 ? "1 occupation" : `${occupations.length} occupations`}, from A to
        Z. Group {group.code} of the Standard Occupational Classification.
      </p>
      <OccupationLinks occupations={occupations} />
    </CachedPage>
  );
}
