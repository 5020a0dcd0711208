import type { ProgramCard } from "@/components/conversation/program-card";
import { programName, publishedEstimate, totalText } from "@/components/program/program-facts";
import type { ProgramPublic } from "@/db/queries/catalog";
import { dateLong } from "@/lib/format";

/** A linked program in three lines: name, price, next start. */
export function cardOf(program: ProgramPublic, start: { startsOn: string } | null): ProgramCard {
  const estimated = publishedEstimate(program);
  return {
    slug: program.slug,
    title: programName(program),
    price: estimated ? `Tuition: ${totalText(estimated)} in all` : "Tuition not published",
    start: program.isRetired || !start ? null : `Next start: ${dateLong(start.startsOn)}`,
  };
}
