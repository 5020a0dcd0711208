import { releasesUsed, SourceNotes } from "@/components/career/source-notes";
import { ContentsList } from "@/components/layout/contents-list";
import { PageSection } from "@/components/layout/page-section";
import type { OccupationPublic } from "@/db/queries/occupations";
import { loadSchool } from "../../../school";
import { CachedPage } from "../../cached-page";
import { loadOccupation } from "./load-official";
import { OccupationHead } from "./occupation-head";
import { occupationSections } from "./occupation-sections";

/** The page of an occupation as the official sources describe it; what they lack is left out. */
export async function OccupationArticle({ occupation }: { occupation: OccupationPublic }) {
  const [school, loaded] = await Promise.all([loadSchool(), loadOccupation(occupation)]);
  const { wage, projection, areas, programs } = loaded;
  const releases = releasesUsed([
    occupation.release,
    wage?.release,
    ...(wage ? [] : areas.map(({ release }) => release)),
    projection?.release,
    programs.release,
  ]);
  const sections = [
    ...occupationSections(occupation, loaded, school.now),
    ...(releases.length > 0
      ? [{ id: "sources", title: "Sources", content: <SourceNotes releases={releases} /> }]
      : []),
  ];
  return (
    <CachedPage current="careers">
      <OccupationHead occupation={occupation} loaded={loaded} now={school.now} />
      <div className="mt-10 grid gap-x-12 gap-y-10 lg:mt-16 lg:grid-cols-[13rem_minmax(0,1fr)]">
        <ContentsList items={sections.map(({ id, title }) => ({ id, label: title }))} />
        <div>
          {sections.map(({ id, title, content }) => (
            <PageSection key={id} id={id} title={title}>
              {content}
            </PageSection>
          ))}
        </div>
      </div>
    </CachedPage>
  );
}
