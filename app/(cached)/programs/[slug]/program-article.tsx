import { ContentsList } from "@/components/layout/contents-list";
import { PageSection } from "@/components/layout/page-section";
import { CareerLinks } from "@/components/program/career-links";
import { CourseList } from "@/components/program/course-list";
import { FaqList } from "@/components/program/faq-list";
import { GettingIn } from "@/components/program/getting-in";
import { OwnPrice } from "@/components/program/own-price";
import { PriceSection } from "@/components/program/price-section";
import { programName } from "@/components/program/program-facts";
import { StartDates } from "@/components/program/start-dates";
import { TrackList } from "@/components/program/track-list";
import { Prose } from "@/components/ui/prose";
import { Certifications } from "./certifications";
import { programContents } from "./contents";
import { Learning } from "./learning";
import type { loadProgram } from "./load";
import { ProgramHead } from "./program-head";

type Props = Awaited<ReturnType<typeof loadProgram>>;

/** All of a program's page, for everybody and in an editor's preview. */
export function ProgramArticle({ program, courses, careers, school, starts }: Props) {
  const { slug, tracks, faqs, isRetired } = program;
  return (
    <>
      <ProgramHead
        program={program}
        start={school.start}
        from={`/programs/${slug}`}
        crumbs={[{ label: "Programs", href: "/programs" }, { label: program.school.name }]}
      />
      <div className="mt-10 grid gap-x-12 gap-y-10 lg:mt-16 lg:grid-cols-[13rem_minmax(0,1fr)]">
        <ContentsList items={programContents(program)} />
        <div>
          <PageSection id="about" title="About this program">
            <Prose paragraphs={program.summary} />
          </PageSection>
          <PageSection id="cost" title="What it costs and how long it takes">
            <PriceSection program={program} />
            <OwnPrice program={program} starts={starts} />
          </PageSection>
          {tracks.length > 0 ? (
            <PageSection id="tracks" title="Tracks">
              <TrackList program={program} />
            </PageSection>
          ) : null}
          <PageSection id="learn" title="What you learn">
            <Learning program={program} />
            <CourseList
              courses={courses}
              name={programName(program)}
              counts={program.courseCounts}
            />
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
            <>
              <PageSection id="admission" title="Getting in">
                <GettingIn program={program} />
              </PageSection>
              <PageSection id="start" title="When you can start">
                <StartDates start={school.start} today={school.today} />
              </PageSection>
            </>
          )}
          {faqs.length > 0 ? (
            <PageSection id="questions" title="Questions">
              <FaqList faqs={faqs} />
            </PageSection>
          ) : null}
        </div>
      </div>
    </>
  );
}
