import { Button } from "@/components/ui/button";
import { ChoiceRow } from "@/components/ui/field/choice";
import { inputClass } from "@/components/ui/field/field-parts";
import {
  type FindableProgram,
  type Finder,
  findPrograms,
  levelLabels,
  levels,
  usualSort,
} from "./finder";
import { maxText } from "./finder-words";

const ceilings = [5_000, 10_000, 20_000, 25_000];

type Props = { finder: Finder; programs: readonly FindableProgram[] };

/** A GET form. On phones it is a native popover, which needs no script either. */
export function Filters({ finder, programs }: Props) {
  const { q, sort } = finder;
  return (
    <div className="no-print">
      <button
        type="button"
        popoverTarget="filters"
        className="min-h-11 w-full rounded border border-accent px-4 font-semibold text-accent hover:bg-accent-wash lg:hidden"
      >
        Search and filter
      </button>
      <search
        id="filters"
        popover="auto"
        aria-label="Find programs"
        className="filters m-0 h-dvh max-h-none w-dvw max-w-none overflow-y-auto bg-paper p-4 text-ink lg:static lg:block lg:h-auto lg:w-auto lg:p-0"
      >
        <form action="/programs" className="grid gap-7">
          {sort === usualSort(q) ? null : <input type="hidden" name="sort" value={sort} />}
          <div>
            <label htmlFor="q" className="font-semibold">
              Search
            </label>
            <input
              id="q"
              name="q"
              type="search"
              defaultValue={q}
              maxLength={100}
              autoComplete="off"
              className={`${inputClass} mt-1.5`}
            />
          </div>
          <LevelChoices finder={finder} programs={programs} />
          <SchoolChoices finder={finder} programs={programs} />
          <TotalChoices finder={finder} programs={programs} />
          <div className="sticky bottom-0 flex gap-3 bg-paper py-3 lg:static lg:py-0">
            <Button className="grow">Show programs</Button>
            <button
              type="button"
              popoverTarget="filters"
              popoverTargetAction="hide"
              className="min-h-11 px-4 font-semibold text-accent underline underline-offset-4 lg:hidden"
            >
              Close
            </button>
          </div>
        </form>
      </search>
    </div>
  );
}

function LevelChoices({ finder, programs }: Props) {
  const others = findPrograms(programs, finder, "level");
  const offered = levels.filter((level) => programs.some((program) => program.level === level));
  return (
    <fieldset>
      <legend className="font-semibold">Credential</legend>
      {offered.map((level) => (
        <ChoiceRow
          key={level}
          type="checkbox"
          id={`level-${level}`}
          name="level"
          value={level}
          defaultChecked={finder.level.includes(level)}
        >
          <Counted count={others.filter((program) => program.level === level).length}>
            {levelLabels[level]}
          </Counted>
        </ChoiceRow>
      ))}
    </fieldset>
  );
}

function SchoolChoices({ finder, programs }: Props) {
  const others = findPrograms(programs, finder, "school");
  const schools = new Map(programs.map(({ school }) => [school.slug, school.name]));
  return (
    <fieldset>
      <legend className="font-semibold">School</legend>
      {[...schools].map(([slug, name]) => (
        <ChoiceRow
          key={slug}
          type="checkbox"
          id={`school-${slug}`}
          name="school"
          value={slug}
          defaultChecked={finder.school.includes(slug)}
        >
          <Counted count={others.filter(({ school }) => school.slug === slug).length}>
            {name}
          </Counted>
        </ChoiceRow>
      ))}
    </fieldset>
  );
}

function TotalChoices({ finder, programs }: Props) {
  const isListed = finder.max === null || ceilings.includes(finder.max);
  // A limit typed into the address is as good as one of ours, and stays chosen.
  const limits = isListed ? ceilings : [...ceilings, finder.max ?? 0].sort((a, b) => a - b);
  return (
    <fieldset>
      <legend className="font-semibold">Tuition in total</legend>
      {[null, ...limits].map((max) => (
        <ChoiceRow
          key={max ?? "any"}
          type="radio"
          id={`max-${max ?? "any"}`}
          name="max"
          value={max ?? ""}
          defaultChecked={finder.max === max}
        >
          <Counted count={findPrograms(programs, { ...finder, max }).length}>
            {max === null ? "Any" : maxText(max)}
          </Counted>
        </ChoiceRow>
      ))}
    </fieldset>
  );
}

function Counted({ count, children }: { count: number; children: React.ReactNode }) {
  return (
    <span>
      {children} <span className="text-ink-2">({count})</span>
    </span>
  );
}
