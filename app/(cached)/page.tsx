import type { Metadata } from "next";
import { moneyRange, publishedEstimate } from "@/components/program/program-facts";
import { applyByText, shortDay } from "@/components/program/start-dates";
import { DefinitionStrip } from "@/components/ui/definition-strip";
import { listCareers } from "@/db/queries/careers";
import { listPrograms, type ProgramPublic } from "@/db/queries/catalog";
import { loadSchool } from "../school";
import { CachedPage } from "./cached-page";
import { CareerFeature } from "./career-feature";
import { Hero } from "./hero";
import { HowItWorks } from "./how-it-works";

export const revalidate = 300;

export const metadata: Metadata = { alternates: { canonical: "/" } };

const MAX_FEATURED = 3;

export default async function HomePage() {
  const school = await loadSchool();
  const [programs, careers] = await Promise.all([listPrograms(school.today), listCareers()]);
  const { start } = school;
  return (
    <CachedPage current={null}>
      <Hero programs={programs} />
      <div className="mt-14 lg:mt-20">
        <DefinitionStrip
          items={[
            {
              term: "Next start",
              value: shortDay(start.startsOn),
              note: applyByText(start),
            },
            { term: "Programs", value: programs.length, note: totalsText(programs) },
            { term: "Before you see a price", value: "0", note: "questions asked about you" },
          ]}
        />
      </div>
      {careers.length > 0 ? (
        <section aria-labelledby="careers-title" className="mt-16 lg:mt-24">
          <h2 id="careers-title" className="text-30 lg:text-42">
            Start from the work
          </h2>
          <ul className="mt-6">
            {careers.slice(0, MAX_FEATURED).map((career) => (
              <CareerFeature key={career.slug} career={career} now={school.now} />
            ))}
          </ul>
          <p className="mt-6">
            <a href="/careers" className="link">
              All careers
            </a>
          </p>
        </section>
      ) : null}
      <HowItWorks />
    </CachedPage>
  );
}

/** "from $3,950 to $25,375 in tuition", over all programs with a price. */
function totalsText(programs: readonly ProgramPublic[]): string | null {
  const totals = programs.flatMap((program) => publishedEstimate(program)?.totalCents ?? []);
  if (totals.length === 0) return null;
  const low = Math.min(...totals.map((total) => total.low));
  const high = Math.max(...totals.map((total) => total.high));
  const range = moneyRange({ low, high });
  return low === high ? `${range} in tuition` : `from ${range} in tuition`;
}
