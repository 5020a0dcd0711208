import type { Metadata } from "next";
import { BecomeSection } from "@/components/career/become-section";
import { careerWords } from "@/components/career/career-words";
import { OutlookSection } from "@/components/career/outlook-section";
import { PaySection } from "@/components/career/pay-section";
import { SkillsSection } from "@/components/career/skills-section";
import { WhatItIs, WhatTheyDo, WhereTheyWork } from "@/components/career/what-sections";
import { ContentsList } from "@/components/layout/contents-list";
import { PageSection } from "@/components/layout/page-section";
import { StartDates } from "@/components/program/start-dates";
import { ButtonLink } from "@/components/ui/button";
import { CachedPage } from "../../cached-page";
import { CareerHead } from "./career-head";
import { careerContents } from "./contents";
import { loadCareer } from "./load";
import { ProgramsThatLeadHere } from "./programs-that-lead-here";

export const revalidate = 300;

export const generateStaticParams = () => [];

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { career } = await loadCareer((await params).slug);
  return {
    title: `${career.title}: what they do, pay, outlook and programs`,
    description: career.lede,
    alternates: { canonical: `/careers/${career.slug}` },
  };
}

export default async function CareerPage({ params }: Props) {
  const { career, programs, school } = await loadCareer((await params).slug);
  const { content, figures, slug, title } = career;
  const { aOne, many } = careerWords(title);
  return (
    <CachedPage current="careers">
      <CareerHead career={career} programCount={programs.length} school={school} />
      <div className="mt-10 grid gap-x-12 gap-y-10 lg:mt-16 lg:grid-cols-[13rem_minmax(0,1fr)]">
        <ContentsList items={careerContents} />
        <div>
          <PageSection id="what" title={`What is ${aOne}?`}>
            <WhatItIs content={content.what} />
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
            <PaySection figures={figures} content={content.pay} now={school.now} />
          </PageSection>
          <PageSection id="outlook" title="What is the job outlook?">
            <OutlookSection figures={figures} content={content.outlook} now={school.now} />
          </PageSection>
          <PageSection id="skills" title={`What skills does ${aOne} need?`}>
            <SkillsSection content={content.skills} />
          </PageSection>
          <PageSection id="start" title="When can I start?">
            <p className="measure mb-8">{content.start.paragraph}</p>
            <StartDates start={school.start} today={school.today} />
            <p className="mt-6">
              <a href="#talk" className="link">
                Talk to an enrollment counselor
              </a>
            </p>
          </PageSection>
          <PageSection id="more" title="Interested?">
            <p className="measure mb-6">{content.more.paragraph}</p>
            <ButtonLink href="/programs">Learn more about the degree programs</ButtonLink>
          </PageSection>
        </div>
      </div>
    </CachedPage>
  );
}
