import type { Metadata } from "next";
import { CareerRow } from "@/components/career/career-row";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { SearchField } from "@/components/search/search-field";
import { listCareers } from "@/db/queries/careers";
import { countOccupations } from "@/db/queries/occupations";
import { number } from "@/lib/format";
import { loadSchool } from "../../school";
import { CachedPage } from "../cached-page";

export const revalidate = 300;

export const metadata: Metadata = {
  title: "Careers",
  description: "What the work is, what it pays, how it is changing, and which programs lead there.",
  alternates: { canonical: "/careers" },
};

export default async function CareersPage() {
  const [careers, counts, { now }] = await Promise.all([
    listCareers(),
    countOccupations(),
    loadSchool(),
  ]);
  const imported = counts.reduce((sum, group) => sum + group.imported, 0);
  const fields = [...new Set(careers.map(({ field }) => field))];
  return (
    <CachedPage current="careers">
      <Breadcrumbs items={[{ label: "Home", href: "/" }, { label: "Careers" }]} />
      <h1 className="mt-4 text-42 lg:text-60">Careers</h1>
      <p className="measure mt-4 text-22 text-ink-2">
        Start from the work. Each page says what people do all day, what it pays, where the numbers
        are from, and which programs lead there.
      </p>
      <div className="mt-8 max-w-xl">
        <SearchField label="Find a career by any name" />
      </div>
      {fields.length === 0 ? <p className="mt-10">No careers are published yet.</p> : null}
      {fields.map((field) => (
        <section key={field} aria-labelledby={`field-${field}`} className="mt-12">
          <h2 id={`field-${field}`} className="mb-5 text-30">
            {field}
          </h2>
          <ul>
            {careers
              .filter((career) => career.field === field)
              .map((career) => (
                <CareerRow key={career.slug} career={career} now={now} />
              ))}
          </ul>
        </section>
      ))}
      {imported > 0 ? (
        <section aria-labelledby="all" className="mt-12">
          <h2 id="all" className="mb-3 text-30">
            Every other occupation
          </h2>
          <p className="measure">
            Our editors have written the careers above.{" "}
            <a href="/careers/all" className="link">
              All {number(imported)} occupations
            </a>{" "}
            have a page from the official sources, with tasks, pay, outlook and skills.
          </p>
        </section>
      ) : null}
    </CachedPage>
  );
}
