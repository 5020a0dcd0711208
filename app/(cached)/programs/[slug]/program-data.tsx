import { JsonLd } from "@/components/layout/json-ld";
import { programName } from "@/components/program/program-facts";
import type { CoursePublic, ProgramPublic, TrackPublic } from "@/db/queries/catalog";
import { breadcrumbList } from "@/lib/domain/json-ld";
import { programJsonLd } from "@/lib/domain/json-ld-program";
import { env } from "@/lib/env";
import { loadSchool } from "../../../school";

type Props = { program: ProgramPublic; courses: readonly CoursePublic[]; track?: TrackPublic };

/** The program, or one of its tracks, as search engines read it. */
export async function ProgramData({ program, courses, track }: Props) {
  const { institution, start } = await loadSchool();
  const origin = env().appUrl;
  const ownPath = `/programs/${program.slug}`;
  const name = programName(program);
  const path = track ? `${ownPath}/${track.slug}` : ownPath;
  const trackName = track && `${name}: ${track.title} track`;
  const node = programJsonLd(
    {
      path,
      name: trackName ?? name,
      description: track?.summary ?? program.teaser,
      credential: program.credential,
      level: program.level,
      completionMonths: program.completion.months,
      tuition: program.tuition,
      admission: program.admission,
      courses,
      certifications: [...program.certifications, ...(track?.adds ?? [])],
      includesCertifications: program.certificationTerms === "included",
      isRetired: program.isRetired,
      start: {
        startsOn: start.startsOn,
        applyBy: start.cutOffs.find(({ kind }) => kind === "apply")?.on ?? null,
      },
    },
    institution.name,
    origin,
  );
  const crumbs = breadcrumbList(origin, [
    { name: "Programs", path: "/programs" },
    { name, path: ownPath },
    ...(trackName ? [{ name: trackName, path }] : []),
  ]);
  return <JsonLd nodes={[node, crumbs]} />;
}
