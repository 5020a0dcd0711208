import type { Metadata } from "next";
import { AreaTable } from "@/components/career/area-table";
import { FigurePassport } from "@/components/career/figure-passport";
import { amountText, periodWords, wageFigure } from "@/components/career/pay-words";
import { releasesUsed, SourceNotes } from "@/components/career/source-notes";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { PageSection } from "@/components/layout/page-section";
import { amountAt, payPeriodOf } from "@/lib/domain/pay";
import { CachedPage } from "../../../cached-page";
import { loadPay } from "./load";

export const revalidate = 300;

export const generateStaticParams = () => [];

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, subject } = await loadPay((await params).slug);
  return {
    title: `${subject.title}: pay by state`,
    description: `What ${subject.title} earn in each state and territory, with the source of every figure.`,
    alternates: { canonical: `/careers/${slug}/pay` },
  };
}

export default async function PayByStatePage({ params }: Props) {
  const { slug, subject, areas, nation, now } = await loadPay((await params).slug);
  const [first] = areas;
  return (
    <CachedPage current="careers">
      <Breadcrumbs
        items={[
          { label: "Careers", href: "/careers" },
          { label: subject.title, href: `/careers/${slug}` },
          { label: "Pay by state" },
        ]}
      />
      <h1 className="mt-4 text-42 lg:text-60">{subject.title}: pay by state</h1>
      {nation ? <p className="measure mt-5 text-22 text-ink-2">{nationWords(nation)}</p> : null}
      <div className="mt-10 max-w-3xl">
        {first ? (
          <FigurePassport figure={wageFigure(first, subject)} now={now} subject="pay by state" />
        ) : null}
        <div className="mt-6">
          <AreaTable slug={slug} areas={areas} />
        </div>
      </div>
      <div className="mt-14">
        <PageSection id="sources" title="Sources">
          <SourceNotes
            releases={releasesUsed([...areas.map(({ release }) => release), nation?.release])}
          />
        </PageSection>
      </div>
    </CachedPage>
  );
}

function nationWords(nation: NonNullable<Awaited<ReturnType<typeof loadPay>>["nation"]>): string {
  const period = payPeriodOf(nation);
  const median = amountAt(nation, period, "median");
  const when = nation.release.name;
  return median.kind === "not_published"
    ? `In the whole country the median is not published (${when}).`
    : `In the whole country the median is ${amountText(median)} ${periodWords(period)} (${when}).`;
}
