import { Badge } from "@/components/ui/badge";
import { Expander } from "@/components/ui/expander";
import type { EducationPublic, RatingPublic, SoftwarePublic } from "@/db/queries/occupations-facts";
import { educationWords, interestWords } from "@/lib/content/occupation-words";
import { percent } from "@/lib/format";
import { type Rated, RatedList } from "./rated-list";

const SHOWN_SKILLS = 6;
const SHOWN_SOFTWARE = 12;

/** A value on a scale of the source that goes from 1 to `most`, with one decimal. */
function rated({ name, value }: RatingPublic, most: number): Rated {
  const text = `${value.toFixed(1)} of ${most}`;
  return { name, percent: ((value - 1) / (most - 1)) * 100, text };
}

const skillKinds = [
  ["essential_skill", "Essential skills"],
  ["transferable_skill", "Transferable skills"],
] as const;

export function OccupationSkills({ skills }: { skills: readonly RatingPublic[] }) {
  return (
    <>
      <p className="measure">How important each is for this work, from 1 to 5.</p>
      <div className="mt-6 grid gap-x-12 gap-y-8 md:grid-cols-2">
        {skillKinds.map(([kind, title]) => {
          const items = skills.filter((skill) => skill.kind === kind).slice(0, SHOWN_SKILLS);
          if (items.length === 0) return null;
          return (
            <div key={kind}>
              <h3 className="mb-3 text-22">{title}</h3>
              <RatedList
                label={`${title} by importance`}
                items={items.map((item) => rated(item, 5))}
              />
            </div>
          );
        })}
      </div>
    </>
  );
}

export function Interests({ interests }: { interests: readonly RatingPublic[] }) {
  return (
    <>
      <p className="measure">How well the work fits each kind of interest, from 1 to 7.</p>
      <div className="mt-6 max-w-2xl">
        <RatedList
          label="Interests, best fit first"
          items={interests.map((item) => ({ ...rated(item, 7), note: interestWords(item.name) }))}
        />
      </div>
    </>
  );
}

/** Levels that nobody named are left out; what the source suppresses never gets here. */
export function EducationShares({ education }: { education: readonly EducationPublic[] }) {
  return (
    <>
      <p className="measure">
        What people in this work say that their job requires. Levels that nobody named, and those
        that the source holds back, are left out.
      </p>
      <div className="mt-6 max-w-2xl">
        <RatedList
          label="Required education, share of people asked"
          items={education
            .filter((level) => level.percent > 0)
            .map((level) => ({
              name: educationWords(level.category),
              percent: level.percent,
              text: percent(level.percent),
            }))}
        />
      </div>
    </>
  );
}

export function SoftwareUsed({ software }: { software: readonly SoftwarePublic[] }) {
  const rest = software.slice(SHOWN_SOFTWARE);
  return (
    <>
      <SoftwareList software={software.slice(0, SHOWN_SOFTWARE)} />
      {rest.length > 0 ? (
        <Expander summary={`${rest.length} more`} className="mt-4">
          <p className="measure text-16">{rest.map(({ example }) => example).join(", ")}</p>
        </Expander>
      ) : null}
    </>
  );
}

function SoftwareList({ software }: { software: readonly SoftwarePublic[] }) {
  return (
    <ul className="grid gap-x-10 md:grid-cols-2">
      {software.map(({ example, category, isHot, isInDemand }) => (
        <li key={example} className="border-t border-rule py-3">
          <span className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
            <span className="font-semibold">{example}</span>
            {isInDemand ? <Badge tone="accent">in demand</Badge> : null}
            {isHot && !isInDemand ? <Badge tone="plain">often asked for</Badge> : null}
          </span>
          <span className="block text-14 text-ink-2">{category}</span>
        </li>
      ))}
    </ul>
  );
}
