import type { Metadata } from "next";
import { ContentsList } from "@/components/layout/contents-list";
import { PageSection } from "@/components/layout/page-section";
import { CareerLinks } from "@/components/program/career-links";
import { FaqList } from "@/components/program/faq-list";
import { PriceSection } from "@/components/program/price-section";
import { programName } from "@/components/program/program-facts";
import { StartDates } from "@/components/program/start-dates";
import { TrackList } from "@/components/program/track-list";
import { Prose } from "@/components/ui/prose";
import { CachedPage } from "../../cached-page";
import { Certifications } from "./certifications";
import { Learning } from "./learning";
import { loadProgram } from "./load";
import { ProgramHead } from "./program-head";

export const revalidate = 300;

export const generateStaticParams = () => [];

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { program } = await loadProgram((await params).slug);
  return {
    title: programName(program),
    description: program.teaser,
    alternates: { canonical: `/programs/${program.slug}` },
  };
}

export default async function ProgramPage({ params }: Props) {
  const { program, careers, school } = await loadProgram((await params).slug);
  const { slug, tracks, faqs, isRetired } = program;
  const contents = [
    { id: "about", label: "About" },
    { id: "cost", label: "Cost and time" },
    ...(tracks.length > 0 ? [{ id: "tracks", label: "Tracks" }] : []),
    { id: "learn", label: "What you learn" },
    { id: "certifications", label: "Certifications" },
    ...(careers.length > 0 ? [{ id: "careers", label: "Careers" }] : []),
    ...(isRetired ? [] : [{ id: "start", label: "Start dates" }]),
    ...(faqs.length > 0 ? [{ id: "questions", label: "Questions" }] : []),
  ];
  return (
    <CachedPage current="programs" program={slug}>
      <ProgramHead
        program={program}
        start={school.start}
        from={`/programs/${slug}`}
        crumbs={[{ label: "Programs", href: "/programs" }, { label: program.school.name }]}
      />
      <div className="mt-10 grid gap-x-12 gap-y-10 lg:mt-16 lg:grid-cols-[13rem_minmax(0,1fr)]">
        <ContentsList items={contents} />
        <div>
          <PageSection id="about" title="About this program">
            <Prose paragraphs={program.summary} />
          </PageSection>
          <PageSection id="cost" title="What it costs and how long it takes">
            <PriceSection program={program} />
          </PageSection>
          {tracks.length > 0 ? (
            <PageSection id="tracks" title="Tracks">
              <TrackList program={program} />
            </PageSection>
          ) : null}
          <PageSection id="learn" title="What you learn">
            <Learning program={program} />
          </PageSection>
          <PageSection id="certifications" title="Certifications">
            <Certifications program={program} />
          </PageSection>
          {careers.length > 0 ? (
            <PageSection id="careers" title="Careers it leads to">
              <CareerLinks careers={careers} now={school.now} />
            </PageSection>
          ) : null}
          {isRetired ? null : (
            <PageSection id="start" title="When you can start">
              <StartDates start={school.start} today={school.today} />
            </PageSection>
          )}
          {faqs.length > 0 ? (
            <PageSection id="questions" title="Questions">
              <FaqList faqs={faqs} />
            </PageSection>
          ) : null}
        </div>
      </div>
    </CachedPage>
  );
}
