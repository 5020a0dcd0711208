// Every public page that search engines may find.
import "server-only";
import { getInstitution } from "@/db/queries/institution";
import { countOccupations } from "@/db/queries/occupations";
import {
  listSitemapCareers,
  listSitemapOccupations,
  listSitemapPrograms,
  listSitemapTracks,
} from "@/db/queries/sitemap";
import { now } from "@/lib/clock";
import { type SitemapEntry, uniqueEntries } from "@/lib/domain/sitemap";
import { majorGroupOf } from "@/lib/domain/soc";
import { localDate } from "@/lib/domain/zones";

const shared = { "cache-control": "public, max-age=0, s-maxage=1, stale-if-error=300" };

export async function readSitemap(): Promise<SitemapEntry[]> {
  const today = localDate(now(), (await getInstitution()).zone);
  const [programs, tracks, careers, occupations, counts] = await Promise.all([
    listSitemapPrograms(today),
    listSitemapTracks(today),
    listSitemapCareers(),
    listSitemapOccupations(),
    countOccupations(),
  ]);
  const groups = counts.flatMap(({ group, imported }) => {
    const known = imported > 0 ? majorGroupOf(group) : null;
    return known ? { slug: known.slug, changedAt: null } : [];
  });
  const below = (folder: string) => (row: { slug: string; changedAt: Date | null }) => ({
    path: `${folder}/${row.slug}`,
    changedAt: row.changedAt,
  });
  return uniqueEntries([
    ...["/", "/careers", "/careers/all", "/programs", "/talk"].map((path) => ({
      path,
      changedAt: null,
    })),
    ...programs.map(below("/programs")),
    ...tracks.map((row) => below(`/programs/${row.program}`)(row)),
    ...careers.map(below("/careers")),
    ...groups.map(below("/careers/all")),
    ...occupations.map(below("/careers")),
  ]);
}

export function xmlAnswer(text: string): Response {
  return new Response(text, { headers: { ...shared, "content-type": "application/xml" } });
}

export function textAnswer(text: string): Response {
  return new Response(text, { headers: { ...shared, "content-type": "text/plain" } });
}
