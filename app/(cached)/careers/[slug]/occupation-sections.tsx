import type { ReactNode } from "react";
import {
  EducationShares,
  Interests,
  OccupationSkills,
  SoftwareUsed,
} from "@/components/career/occupation-facts";
import { OccupationLinks } from "@/components/career/occupation-links";
import { TaskList, WhatTheWorkIs } from "@/components/career/occupation-tasks";
import { OfficialOutlook } from "@/components/career/official-outlook";
import { OfficialPay } from "@/components/career/official-pay";
import type { OccupationPublic } from "@/db/queries/occupations";
import type { loadOccupation } from "./load-official";
import { ProgramsBesideIt } from "./programs-beside-it";

type Loaded = Awaited<ReturnType<typeof loadOccupation>>;

export type Section = { id: string; title: string; content: ReactNode };

/** The sections of an occupation's page in their order, without those that would be empty. */
export function occupationSections(
  occupation: OccupationPublic,
  loaded: Loaded,
  now: Date,
): Section[] {
  const { facts, careers, wage, areas, projection, programs } = loaded;
  const { slug } = occupation;
  const interests = facts.ratings.filter(({ kind }) => kind === "interest");
  const skills = facts.ratings.filter(({ kind }) => kind !== "interest");
  const subject = occupation;
  const sections: (Section & { isThere: boolean })[] = [
    {
      id: "what",
      title: "What the work is",
      isThere: true,
      content: <WhatTheWorkIs occupation={occupation} titles={facts.titles} careers={careers} />,
    },
    {
      id: "tasks",
      title: "Tasks",
      isThere: facts.tasks.length > 0,
      content: <TaskList tasks={facts.tasks} />,
    },
    {
      id: "pay",
      title: "Pay",
      isThere: wage !== null || areas.length > 0,
      content: (
        <>
          {wage ? <OfficialPay wage={wage} subject={subject} now={now} /> : null}
          {areas.length > 0 ? (
            <p className={wage ? "mt-6" : ""}>
              <a href={`/careers/${slug}/pay`} className="link">
                Pay by state
              </a>
            </p>
          ) : null}
        </>
      ),
    },
    {
      id: "outlook",
      title: "Outlook",
      isThere: projection !== null,
      content: projection ? (
        <OfficialOutlook projection={projection} subject={subject} now={now} />
      ) : null,
    },
    {
      id: "skills",
      title: "Skills",
      isThere: skills.length > 0,
      content: <OccupationSkills skills={skills} />,
    },
    {
      id: "software",
      title: "Software",
      isThere: facts.software.length > 0,
      content: <SoftwareUsed software={facts.software} />,
    },
    {
      id: "education",
      title: "Education",
      isThere: facts.education.some(({ percent }) => percent > 0),
      content: <EducationShares education={facts.education} />,
    },
    {
      id: "interests",
      title: "Interests",
      isThere: interests.length > 0,
      content: <Interests interests={interests} />,
    },
    {
      id: "related",
      title: "Related careers",
      isThere: facts.related.length > 0,
      content: <OccupationLinks occupations={facts.related} />,
    },
    {
      id: "programs",
      title: programs.isConfirmed ? "Programs that lead here" : "Programs of a related subject",
      isThere: programs.list.length > 0,
      content: <ProgramsBesideIt programs={programs} careers={careers} from={`/careers/${slug}`} />,
    },
  ];
  return sections.filter(({ isThere }) => isThere);
}
