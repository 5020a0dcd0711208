import { ProgramSearch } from "@/components/program/program-search";
import { TermChart } from "@/components/program/term-chart";
import type { ProgramPublic } from "@/db/queries/catalog";

/** What this place is for, a way to look, and the prices as the picture. */
export function Hero({ programs }: { programs: readonly ProgramPublic[] }) {
  return (
    <div className="grid gap-x-16 gap-y-12 lg:grid-cols-[7fr_6fr] lg:pt-6">
      <div>
        <h1 className="text-42 lg:text-60">Know what it costs before you say who you are.</h1>
        <p className="mt-6 max-w-[28em] text-22 text-ink-2">
          See what the work is like, what it pays, and what every program takes in money and months.
          Then talk to a person.
        </p>
        <div className="mt-8 max-w-xl">
          <ProgramSearch />
        </div>
      </div>
      <TermChart programs={programs} />
    </div>
  );
}
