import type { Metadata } from "next";
import { ContentsList } from "@/components/layout/contents-list";
import { PageSection } from "@/components/layout/page-section";
import { CertificationTable } from "@/components/program/certification-table";
import { OwnPrice } from "@/components/program/own-price";
import { PriceSection } from "@/components/program/price-section";
import { coursesText, programName, programOfTrack } from "@/components/program/program-facts";
import { StartDates } from "@/components/program/start-dates";
import { courseCountText } from "@/lib/domain/programs";
import { CachedPage } from "../../../cached-page";
import { loadTrack } from "../load";
import { ProgramData } from "../program-data";
import { ProgramHead } from "../program-head";

export const revalidate = 300;

export const generateStaticParams = () => [];

type Props = { params: Promise<{ slug: string; track: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, track: trackSlug } = await params;
  const { program, track } = await loadTrack(slug, trackSlug);
  return {
    title: `${programName(program)}: ${track.title} track`,
    description: track.summary,
    alternates: { canonical: `/programs/${slug}/${track.slug}` },
  };
}

const contents = [
  { id: "cost", label: "Cost and time" },
  { id: "courses", label: "Courses" },
  { id: "certifications", label: "Certifications" },
  { id: "start", label: "Start dates" },
];

export default async function TrackPage({ params }: Props) {
  const { slug, track: trackSlug } = await params;
  const { program, track, school, starts } = await loadTrack(slug, trackSlug);
  const name = programName(program);
  const own = programOfTrack(program, track);
  return (
    <CachedPage current="programs" program={slug}>
      <ProgramData program={program} courses={[]} track={track} />
      <ProgramHead
        program={own}
        start={school.start}
        title={`${program.title}: ${track.title} track`}
        lede={track.summary}
        from={`/programs/${slug}/${track.slug}`}
        crumbs={[
          { label: "Programs", href: "/programs" },
          { label: name, href: `/programs/${slug}` },
          { label: `${track.title} track` },
        ]}
      />
      <div className="mt-10 grid gap-x-12 gap-y-10 lg:mt-16 lg:grid-cols-[13rem_minmax(0,1fr)]">
        <ContentsList items={contents} />
        <div>
          <PageSection id="cost" title="What it costs and how long it takes">
            <PriceSection program={program} />
            <OwnPrice program={own} starts={starts} isTrack={own !== program} />
          </PageSection>
          <PageSection id="courses" title="Courses">
            <p className="measure">
              {track.courseCounts
                ? `${courseCountText(track.courseCounts, null)}.`
                : `How many courses this track has is not published. The program has ${coursesText(program)}.`}
            </p>
          </PageSection>
          <PageSection id="certifications" title="Certifications">
            {track.adds.length > 0 ? (
              <CertificationTable
                caption={`What the ${track.title} track adds`}
                certifications={track.adds}
              />
            ) : null}
            {program.certifications.length > 0 ? (
              <div className="mt-10">
                <CertificationTable
                  caption={`In every track of ${name}`}
                  certifications={program.certifications}
                />
              </div>
            ) : null}
          </PageSection>
          <PageSection id="start" title="When you can start">
            <StartDates start={school.start} today={school.today} />
          </PageSection>
        </div>
      </div>
    </CachedPage>
  );
}
