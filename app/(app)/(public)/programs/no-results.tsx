import { programName, publishedEstimate, totalText } from "@/components/program/program-facts";
import { ButtonLink } from "@/components/ui/button";
import {
  dropSuggestions,
  type FindableProgram,
  type Finder,
  finderPath,
  nearestPrograms,
  without,
} from "./finder";
import { countText, groupText } from "./finder-words";

const MAX_NEAREST = 3;

type Props = { finder: Finder; programs: readonly FindableProgram[] };

/** Nothing fits: which filter to drop, what comes closest, and a person. */
export function NoResults({ finder, programs }: Props) {
  const suggestions = dropSuggestions(programs, finder);
  const nearest = nearestPrograms(programs, finder, MAX_NEAREST);
  return (
    <div className="border-y border-rule py-6">
      {suggestions.length > 0 ? (
        <>
          <h2 className="text-22">Drop one filter and there is something</h2>
          <ul className="mt-2">
            {suggestions.map(({ group, found }) => (
              <li key={group}>
                <a
                  href={finderPath(finder, without(group))}
                  className="link inline-flex min-h-11 items-center"
                >
                  Without {groupText(group, finder, programs)}: {countText(found.length)}
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p className="measure">
          Dropping one filter is not enough.{" "}
          <a href="/programs" className="link">
            Clear all
          </a>{" "}
          and start again.
        </p>
      )}
      {nearest.length > 0 ? (
        <>
          <h2 className="mt-6 text-22">What comes closest</h2>
          <ul className="mt-2">
            {nearest.map((program) => (
              <li key={program.slug} className="flex flex-wrap items-baseline gap-x-3">
                <a href={`/programs/${program.slug}`} className="link min-h-11 py-2">
                  {programName(program)}
                </a>
                <span className="text-16 text-ink-2">{totalText(publishedEstimate(program))}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <p className="measure mt-6">
        Or tell a counselor what you are looking for. They know what is planned and what comes
        close.
      </p>
      <p className="mt-3">
        <ButtonLink href="/talk">Talk to a counselor</ButtonLink>
      </p>
    </div>
  );
}
