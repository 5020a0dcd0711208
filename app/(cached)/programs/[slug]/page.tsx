import type { Metadata } from "next";
import { programName } from "@/components/program/program-facts";
import { CachedPage } from "../../cached-page";
import { loadProgram } from "./load";
import { ProgramArticle } from "./program-article";
import { ProgramData } from "./program-data";

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
  const loaded = await loadProgram((await params).slug);
  const { program, courses } = loaded;
  return (
    <CachedPage current="programs" program={program.slug}>
      <ProgramData program={program} courses={courses} />
      <ProgramArticle {...loaded} />
    </CachedPage>
  );
}
