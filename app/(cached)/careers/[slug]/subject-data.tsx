import { JsonLd } from "@/components/layout/json-ld";
import { listCoreTasks, listOpenOccupations } from "@/db/queries/open-occupations";
import { now } from "@/lib/clock";
import { breadcrumbList } from "@/lib/domain/json-ld";
import { type CareerFacts, careerJsonLd } from "@/lib/domain/json-ld-career";
import { env } from "@/lib/env";
import { importedFigures } from "@/server/api/figure-shape";
import type { Subject } from "./load";

/** The career or occupation as search engines read it. */
export async function SubjectData({ subject }: { subject: Subject }) {
  const facts = subject.kind === "career" ? careerFacts(subject) : await occupationFacts(subject);
  const origin = env().appUrl;
  const crumbs = breadcrumbList(origin, [
    { name: "Careers", path: "/careers" },
    { name: facts.title, path: facts.path },
  ]);
  return <JsonLd nodes={[careerJsonLd(facts, origin), crumbs]} />;
}

function careerFacts({ career }: Extract<Subject, { kind: "career" }>): CareerFacts {
  const { slug, title, lede, occupation, usualWayIn, content, figures } = career;
  return {
    path: `/careers/${slug}`,
    title,
    description: lede,
    occupation: { code: occupation.code, title: occupation.title },
    usualWayIn,
    responsibilities: content.does.responsibilities.map(({ name }) => name),
    skills: content.skills.items.map(({ name }) => name),
    figures,
  };
}

async function occupationFacts({
  occupation,
}: Extract<Subject, { kind: "occupation" }>): Promise<CareerFacts> {
  const { slug, code, title, description } = occupation;
  const [[found], tasks] = await Promise.all([listOpenOccupations([slug]), listCoreTasks(code)]);
  return {
    path: `/careers/${slug}`,
    title,
    description,
    occupation: { code, title },
    usualWayIn: found?.projection?.entryEducation ?? null,
    responsibilities: tasks,
    skills: [],
    figures: (found ? importedFigures(found, now()) : []).map((figure) => ({
      ...figure,
      isTopCoded: figure.mark === "top",
    })),
  };
}
