import type { Metadata } from "next";
import { CachedPage } from "../../cached-page";
import { CareerArticle } from "./career-article";
import { loadSubject } from "./load";
import { OccupationArticle } from "./occupation-article";
import { SubjectData } from "./subject-data";

export const revalidate = 300;

export const generateStaticParams = () => [];

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const subject = await loadSubject((await params).slug);
  if (subject.kind === "career") {
    const { slug, title, lede } = subject.career;
    return {
      title: `${title}: what they do, pay, outlook and programs`,
      description: lede,
      alternates: { canonical: `/careers/${slug}` },
    };
  }
  const { slug, title } = subject.occupation;
  return {
    title: `${title}: tasks, pay, outlook and programs`,
    description: `What the official sources say of ${title}: tasks, pay, outlook, skills, and programs beside it.`,
    alternates: { canonical: `/careers/${slug}` },
  };
}

export default async function CareerPage({ params }: Props) {
  const subject = await loadSubject((await params).slug);
  return (
    <>
      <SubjectData subject={subject} />
      {subject.kind === "career" ? (
        <CachedPage current="careers">
          <CareerArticle career={subject.career} />
        </CachedPage>
      ) : (
        <OccupationArticle occupation={subject.occupation} />
      )}
    </>
  );
}
