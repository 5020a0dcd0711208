import type { ProgramPublic } from "@/db/queries/catalog";
import { type Finder, finderPath, levelLabels } from "./finder";
import { maxText, schoolName } from "./finder-words";

type Props = { finder: Finder; programs: readonly ProgramPublic[] };

/** Every filter in use as a chip that takes it away. */
export function ActiveFilters({ finder, programs }: Props) {
  const { q, level, school, max } = finder;
  const chips = [
    ...(q ? [{ label: `“${q}”`, changes: { q: "" } }] : []),
    ...level.map((one) => ({
      label: levelLabels[one],
      changes: { level: level.filter((other) => other !== one) },
    })),
    ...school.map((one) => ({
      label: schoolName(one, programs),
      changes: { school: school.filter((other) => other !== one) },
    })),
    ...(max === null ? [] : [{ label: maxText(max), changes: { max: null } }]),
  ];
  if (chips.length === 0) return null;
  return (
    <ul aria-label="Filters in use" className="no-print flex flex-wrap items-center gap-2">
      {chips.map(({ label, changes }) => (
        <li key={label} className="min-w-0">
          <a
            href={finderPath(finder, changes)}
            className="inline-flex min-h-9 max-w-full items-center gap-2 rounded border border-edge px-3 py-1 text-16 no-underline hover:bg-accent-wash"
          >
            <span className="sr-only">Remove filter: </span>
            <span className="min-w-0 wrap-anywhere">{label}</span>
            <svg aria-hidden="true" viewBox="0 0 12 12" className="size-3 shrink-0">
              <path d="m2 2 8 8m0-8-8 8" stroke="currentColor" strokeWidth="1.6" />
            </svg>
          </a>
        </li>
      ))}
      <li>
        <a href="/programs" className="link inline-flex min-h-9 items-center px-2 text-16">
          Clear all
        </a>
      </li>
    </ul>
  );
}
