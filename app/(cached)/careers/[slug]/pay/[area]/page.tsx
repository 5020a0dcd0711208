import type { Metadata } from "next";
import { OfficialPay } from "@/components/career/official-pay";
import { releasesUsed, SourceNotes } from "@/components/career/source-notes";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { PageSection } from "@/components/layout/page-section";
import { CachedPage } from "../../../../cached-page";
import { loadAreaPay } from "../load";

export const revalidate = 300;

export const generateStaticParams = () => [];

type Props = { params: Promise<{ slug: string; area: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, area } = await params;
  const { subject, wage } = await loadAreaPay(slug, area);
  return {
    title: `${subject.title}: pay in ${wage.areaName}`,
    description: `What ${subject.title} earn in ${wage.areaName}, from the lowest to the highest tenth.`,
    alternates: { canonical: `/careers/${slug}/pay/${area}` },
  };
}

export default async function AreaPayPage({ params }: Props) {
  const { slug, area } = await params;
  const { subject, areas, wage, now } = await loadAreaPay(slug, area);
  const others = areas.filter((other) => other.area !== wage.area);
  return (
    <CachedPage current="careers">
      <Breadcrumbs
        items={[
          { label: "Careers", href: "/careers" },
          { label: subject.title, href: `/careers/${slug}` },
          { label: "Pay by state", href: `/careers/${slug}/pay` },
          { label: wage.areaName },
        ]}
      />
      <h1 className="mt-4 text-42 lg:text-60">
        {subject.title}: pay in {wage.areaName}
      </h1>
      <div className="mt-8">
        <OfficialPay wage={wage} subject={subject} now={now} />
      </div>
      <div className="mt-14">
        {others.length > 0 ? (
          <PageSection id="others" title="Other states">
            <ul className="flex flex-wrap gap-x-5">
              {others.map((other) => (
                <li key={other.area}>
                  <a
                    href={`/careers/${slug}/pay/${other.area.toLowerCase()}`}
                    className="link inline-flex min-h-11 items-center text-16"
                  >
                    {other.areaName}
                  </a>
                </li>
              ))}
            </ul>
          </PageSection>
        ) : null}
        <PageSection id="sources" title="Sources">
          <SourceNotes releases={releasesUsed([wage.release])} />
        </PageSection>
      </div>
    </CachedPage>
  );
}
