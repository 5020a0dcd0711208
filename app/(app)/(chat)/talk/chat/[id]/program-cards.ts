import type { ProgramCard } from "@/components/conversation/program-card";
import { programName, publishedEstimate, totalText } from "@/components/program/program-facts";
import { dateLong } from "@/lib/format";
import type { LinkedProgram } from "@/server/thread-view";

/** A linked program in three lines: name, price, next start. */
export function cardOf(
  { linkedAs, program }: LinkedProgram,
  start: { startsOn: string } | null,
): ProgramCard {
  const estimated = publishedEstimate(program);
  return {
    linkedAs,
    href: `/programs/${program.slug}`,
    title: programName(program),
    price: estimated ? `Tuition: ${totalText(estimated)} in all` : "Tuition not published",
    start: program.isRetired || !start ? null : `Next start: ${dateLong(start.startsOn)}`,
  };
}
