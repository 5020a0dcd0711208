import { notFound, permanentRedirect } from "next/navigation";
import { cache } from "react";
import { findProgram } from "@/db/queries/catalog";
import { currentSlug } from "@/db/queries/catalog-addresses";
import { mostTransferred, planPrice } from "@/lib/domain/price-plan";
import { type AddressValues, readPriceQuery } from "@/lib/domain/price-query";
import { isSlug } from "@/lib/domain/slug";
import { loadSchool, offeredStarts } from "../../../../../school";

/**
 * The program, what the address asks, and the plan; null where there is nothing to count with. An
 * address that was left leads on with all that it asks.
 */
export const loadPrice = cache(
  async (params: Promise<{ slug: string }>, searchParams: Promise<AddressValues>) => {
    const { slug } = await params;
    if (!isSlug(slug)) notFound();
    const school = await loadSchool();
    const program = await findProgram(slug, school.today);
    if (!program) {
      const current = await currentSlug("program", slug);
      if (current) permanentRedirect(pricePathOf(current, await searchParams));
      notFound();
    }
    const starts = offeredStarts(school);
    const query = readPriceQuery(await searchParams, {
      published: program.completion.months,
      mostTransferred: mostTransferred(program.courseCounts),
      starts,
    });
    const plan = query.ask ? planPrice(program, query.ask, school.today) : null;
    return { program, starts, query, plan };
  },
);

function pricePathOf(slug: string, asked: AddressValues): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(asked)) {
    for (const one of [value ?? []].flat()) query.append(name, one);
  }
  const path = `/programs/${slug}/price`;
  return query.size > 0 ? `${path}?${query}` : path;
}
