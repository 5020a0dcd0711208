import { notFound } from "next/navigation";
import { cache } from "react";
import { findProgram } from "@/db/queries/catalog";
import { mostTransferred, planPrice } from "@/lib/domain/price-plan";
import { type AddressValues, readPriceQuery } from "@/lib/domain/price-query";
import { isSlug } from "@/lib/domain/slug";
import { loadSchool, offeredStarts } from "../../../../../school";

/** The program, what the address asks, and the plan; null where there is nothing to count with. */
export const loadPrice = cache(
  async (params: Promise<{ slug: string }>, searchParams: Promise<AddressValues>) => {
    const { slug } = await params;
    if (!isSlug(slug)) notFound();
    const school = await loadSchool();
    const program = await findProgram(slug, school.today);
    if (!program) notFound();
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
