import { FigurePassport } from "@/components/career/figure-passport";
import { jobsText } from "@/components/career/official-outlook";
import { OfficialPayBar } from "@/components/career/official-pay-bar";
import { wageFigure } from "@/components/career/pay-words";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { ButtonLink } from "@/components/ui/button";
import { type Definition, DefinitionStrip } from "@/components/ui/definition-strip";
import { Notice } from "@/components/ui/notice";
import type { OccupationPublic } from "@/db/queries/occupations";
import type { ProjectionPublic } from "@/db/queries/occupations-pay";
import { jobZoneWords } from "@/lib/content/occupation-words";
import { majorGroupOf } from "@/lib/domain/soc";
import { percent } from "@/lib/format";
import { Keep } from "../../keep";
import type { loadOccupation } from "./load-official";

type Props = {
  occupation: OccupationPublic;
  loaded: Awaited<ReturnType<typeof loadOccupation>>;
  now: Date;
};

/** Title, pay as the picture of the page, and what else is known in a line of facts. */
export function OccupationHead({ occupation, loaded, now }: Props) {
  const { title, slug, code, jobZone, isWithdrawn } = occupation;
  const { wage, projection, programs } = loaded;
  const group = majorGroupOf(code);
  const facts = factsOf(projection, jobZone);
  return (
    <>
      <Breadcrumbs
        items={[
          { label: "Careers", href: "/careers" },
          { label: "All occupations", href: "/careers/all" },
          ...(group ? [{ label: group.name, href: `/careers/all/${group.slug}` }] : []),
        ]}
      />
      <div className="mt-4 grid gap-x-16 gap-y-8 lg:grid-cols-[7fr_6fr]">
        <div>
          <h1 className="text-42 lg:text-60">{title}</h1>
          <p className="mt-5 max-w-[28em] text-22 text-ink-2">
            {occupation.release
              ? "What the country’s official sources say of this work: what people do, what it pays, and how it is changing."
              : "An official occupation, by its title and code. The rest of what is known of it stands with the careers below."}
          </p>
          <div className="mt-7 flex flex-wrap gap-3">
            <Keep item={{ kind: "career", slug, title }} from={`/careers/${slug}`} />
            <ButtonLink href={programs.list.length > 0 ? "#programs" : "/programs"}>
              {programs.list.length > 0 ? "See the programs" : "Find a program"}
            </ButtonLink>
          </div>
        </div>
        {wage ? (
          <div className="lg:pt-2">
            <OfficialPayBar wage={wage} />
            <FigurePassport figure={wageFigure(wage, occupation)} now={now} subject="pay" />
          </div>
        ) : null}
      </div>
      {isWithdrawn ? (
        <div className="mt-8">
          <Notice tone="mark" title="No longer in the official list">
            <p>The newest release has this occupation no longer. What stood here is kept.</p>
          </Notice>
        </div>
      ) : null}
      {facts.length > 0 ? (
        <div className="mt-8 lg:mt-12">
          <DefinitionStrip items={facts} />
        </div>
      ) : null}
    </>
  );
}

function factsOf(projection: ProjectionPublic | null, jobZone: number | null): Definition[] {
  const zone = jobZone === null ? null : jobZoneWords(jobZone);
  const preparation: Definition[] = zone ? [{ term: "Preparation", ...zone }] : [];
  if (!projection) return preparation;
  const { baseYear, targetYear, changePercent, openings, entryEducation, title } = projection;
  return [
    {
      term: "Job growth",
      value: changePercent === null ? "Not published" : percent(changePercent),
      note: `${baseYear} to ${targetYear}`,
    },
    { term: "Openings", value: jobsText(openings), note: `a year, ${title}` },
    { term: "Usual way in", value: entryEducation ?? "Not published", note: null },
    ...preparation,
  ];
}
