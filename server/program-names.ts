// The names of the programs that somebody asks about, for the pages that say them back.
import "server-only";
import { currentSlugs } from "@/db/queries/catalog-addresses";
import { titlesOf } from "@/db/queries/kept";

/** In their order, also by an address that was left; one that left the catalogue shows its slug. */
export async function programNames(slugs: readonly string[]): Promise<string[]> {
  const left = await currentSlugs("program", slugs);
  const current = slugs.map((slug) => left.get(slug) ?? slug);
  const titles = await titlesOf(
    current.map((slug) => ({ list: "saved", kind: "program", slug }) as const),
  );
  return current.map((slug) => titles.get(`program.${slug}`) ?? slug);
}
