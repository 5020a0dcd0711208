// What of the public catalogue somebody should look at: figures and prices that time has overtaken.
import { and, asc, eq, gt, isNotNull, isNull, or, type SQL, sql } from "drizzle-orm";
import type { Actor } from "../../lib/auth/actor";
import { can } from "../../lib/auth/permissions";
import { FIGURE_KINDS, type FigureKind } from "../../lib/domain/figures";
import {
  reasonsOfFigure,
  reasonsOfProgram,
  type StaleReason,
} from "../../lib/domain/stale-figures";
import { forbidden } from "../../lib/errors";
import { database } from "../client";
import {
  careers,
  figures,
  occupationProjections,
  occupations,
  occupationWages,
  programPrices,
  programs,
  releases,
  socAliases,
} from "../schema";
import { NATION } from "./occupations-pay";

const MOST_FIGURES = 3000;
const MOST_PROGRAMS = 1000;

export type StaleFigure = {
  of: "career" | "program";
  slug: string;
  title: string;
  /** Of a program: its newest price, or the share who finished. */
  kind: FigureKind | "price" | "completion";
  /** "May 2022", "2025-01-01", "graduates of 2019". */
  edition: string;
  reasons: StaleReason[];
};

/** By title: first the careers, then the programs that take students; public ones only. */
export async function listStaleFigures(actor: Actor, now: Date): Promise<StaleFigure[]> {
  if (!can(actor, "catalog.edit")) throw forbidden();
  return [...(await staleOfCareers(now)), ...(await staleOfPrograms(now))];
}

async function staleOfCareers(now: Date): Promise<StaleFigure[]> {
  const { kind, asOf, goodUntil, doubt, release } = figures;
  const rows = await database()
    .select({
      slug: careers.slug,
      title: careers.title,
      figure: { kind, asOf, goodUntil, doubt, release },
      wage: newestWage(),
      baseYear: newestBaseYear(),
    })
    .from(figures)
    .innerJoin(careers, eq(careers.id, figures.careerId))
    .innerJoin(occupations, eq(occupations.code, careers.occupationCode))
    .where(isNotNull(careers.publishedAt))
    .orderBy(asc(careers.title), asc(careers.slug))
    .limit(MOST_FIGURES);
  const order = (figure: { kind: FigureKind }) => FIGURE_KINDS.indexOf(figure.kind);
  return rows
    .flatMap(({ slug, title, figure, wage, baseYear }) => {
      const reasons = reasonsOfFigure(figure, { wage, baseYear }, now);
      const named = { slug, title, kind: figure.kind, edition: figure.release };
      return reasons.length > 0 ? [{ of: "career" as const, ...named, reasons }] : [];
    })
    .sort((a, b) => (a.slug === b.slug ? order(a) - order(b) : 0));
}

async function staleOfPrograms(now: Date): Promise<StaleFigure[]> {
  const newestPriceOn = sql<string | null>`(select max(p.effective_on)::text
    from ${programPrices} p where p.program_id = ${programs}.id)`;
  const rows = await database()
    .select({
      slug: programs.slug,
      title: sql<string>`concat_ws(', ', ${programs.title}, nullif(${programs.credential}, ''))`,
      completionCohort: programs.completionCohort,
      newestPriceOn,
    })
    .from(programs)
    .where(
      and(
        isNotNull(programs.publishedAt),
        or(isNull(programs.retiredAt), gt(programs.retiredAt, now)),
      ),
    )
    .orderBy(asc(programs.title), asc(programs.slug))
    .limit(MOST_PROGRAMS);
  const today = now.toISOString().slice(0, 10);
  return rows.flatMap(({ slug, title, ...program }) =>
    reasonsOfProgram(program, today).map((reason) => {
      const isPrice = reason === "price_over_a_year";
      return {
        of: "program" as const,
        slug,
        title,
        kind: isPrice ? ("price" as const) : ("completion" as const),
        edition: isPrice ? (program.newestPriceOn ?? "") : program.completionCohort,
        reasons: [reason],
      };
    }),
  );
}

/** As a career's page finds it: the occupation's own code first, else one that stands for several. */
function newestWage(): SQL<string | null> {
  const { code, area, releaseId } = occupationWages;
  return sql`(select ${releases.name} from ${occupationWages}
    join ${releases} on ${releases.id} = ${releaseId}
    where ${area} = ${NATION} and ${isPublishedFor(code)}
    order by ${code} = ${occupations.socCode} desc, ${code} limit 1)`;
}

function newestBaseYear(): SQL<number | null> {
  const { code, baseYear } = occupationProjections;
  return sql`(select ${baseYear} from ${occupationProjections} where ${isPublishedFor(code)}
    order by ${code} = ${occupations.socCode} desc, ${code} limit 1)`;
}

function isPublishedFor(code: typeof occupationWages.code | typeof occupationProjections.code) {
  return sql`${code} = any(array(select ${occupations.socCode} union all
    select ${socAliases.code} from ${socAliases}
    where ${socAliases.socCode} = ${occupations.socCode}))`;
}
