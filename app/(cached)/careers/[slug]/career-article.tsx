import { BecomeSection } from "@/components/career/become-section";
import { careerWords, figureOf } from "@/components/career/career-words";
import { OccupationLinks } from "@/components/career/occupation-links";
import { OutlookSection } from "@/components/career/outlook-section";
import { PaySection } from "@/components/career/pay-section";
import { SkillsSection } from "@/components/career/skills-section";
import { releasesUsed, SourceNotes } from "@/components/career/source-notes";
import { WhatItIs, WhatTheyDo, WhereTheyWork } from "@/components/career/what-sections";
import { ContentsList } from "@/components/layout/contents-list";
import { PageSection } from "@/components/layout/page-section";
import { StartDates } from "@/components/program/start-dates";
import { ButtonLink } from "@/components/ui/button";
import { Prose } from "@/components/ui/prose";
import type { CareerPublic } from "@/db/queries/careers";
import { loadSchool } from "../../../school";
import { CareerHead } from "./career-head";
import { careerContents } from "./contents";
import { loadPrograms } from "./load";
import { loadOfficial, newestTimes } from "./load-official";
import { NewerOutlook, NewerPay, PayByState, StandsOn } from "./official-notes";
import { ProgramsThatLeadHere } from "./programs-that-lead-here";

/** An editor's page: own words and stated figures; an import only adds beside them. */
export async function CareerArticle({ career }: { career: CareerPublic }) {
  const { content, figures, slug, title } = career;
  const [school, programs, official] = await Promise.all([
    loadSchool(),
    loadPrograms(career.programSlugs),
    loadOfficial(career),
  ]);
  const { related } = official;
  const newest = newestTimes(official);
  const sources = releasesUsed([related.length > 0 ? official.release : null]);
  const { aOne, many } = careerWords(title);
  return (
    <>
      <CareerHead career={career} programCount={programs.length} school={school} newest={newest} />
      <div className="mt-10 grid gap-x-12 gap-y-10 lg:mt-16 lg:grid-cols-[13rem_minmax(0,1fr)]">
        <ContentsList
          items={careerContents({ related: related.length > 0, sources: sources.length > 0 })}
        />
        <div>
          <PageSection id="what" title={`What is ${aOne}?`}>
            <WhatItIs content={content.what} />
            <StandsOn career={career} />
          </PageSection>
          <PageSection id="do" title={`What does ${aOne} do?`}>
            <WhatTheyDo content={content.does} />
          </PageSection>
          <PageSection id="where" title={`Where do ${many} work?`}>
            <WhereTheyWork content={content.where} />
          </PageSection>
          <PageSection id="become" title={`How do I become ${aOne}?`}>
            <BecomeSection content={content.become} />
          </PageSection>
          <PageSection id="programs" title={`Best degrees for ${aOne}`}>
            <ProgramsThatLeadHere
              intro={content.programs.paragraph}
              programs={programs}
              from={`/careers/${slug}`}
            />
          </PageSection>
          <PageSection id="pay" title={`How much does ${aOne} make?`}>
            <PaySection figures={figures} content={content.pay} now={school.now} newest={newest} />
            <NewerPay figure={figureOf(figures, "wage")} official={official} />
            <PayByState slug={slug} official={official} />
          </PageSection>
          <PageSection id="outlook" title="What is the job outlook?">
            <OutlookSection
              figures={figures}
              content={content.outlook}
              now={school.now}
              newest={newest}
            />
            <NewerOutlook figure={figureOf(figures, "growth_percent")} official={official} />
          </PageSection>
          <PageSection id="skills" title={`What skills does ${aOne} need?`}>
            <SkillsSection content={content.skills} />
          </PageSection>
          <PageSection id="start" title="When can I start?">
            <div className="mb-8">
              <Prose paragraphs={[content.start.paragraph]} />
            </div>
            <StartDates start={school.start} today={school.today} />
            <p className="mt-6">
              <a href="#talk" className="link">
                Talk to an enrollment counselor
              </a>
            </p>
          </PageSection>
          <PageSection id="more" title="Interested?">
            <div className="mb-6">
              <Prose paragraphs={[content.more.paragraph]} />
            </div>
            <ButtonLink href="/programs">Learn more about the degree programs</ButtonLink>
          </PageSection>
          {related.length > 0 ? (
            <PageSection id="related" title="Related careers">
              <OccupationLinks occupations={related} />
            </PageSection>
          ) : null}
          {sources.length > 0 ? (
            <PageSection id="sources" title="Sources">
              <SourceNotes releases={sources} />
            </PageSection>
          ) : null}
        </div>
      </div>
    </>
  );
}
