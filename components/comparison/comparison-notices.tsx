import { programName } from "@/components/program/program-facts";
import { Notice } from "@/components/ui/notice";
import type { ProgramPublic } from "@/db/queries/catalog";
import { comparePath } from "@/lib/domain/programs";
import { listing } from "@/lib/format";

type Props = {
  programs: readonly ProgramPublic[];
  retired: readonly ProgramPublic[];
  unknown: readonly string[];
  leftOut: readonly ProgramPublic[];
  refused: readonly ProgramPublic[];
};

/** What the address asked for and the table can't show, each in plain words with a way on. */
export function ComparisonNotices({ programs, retired, unknown, leftOut, refused }: Props) {
  const shown = programs.map(({ slug }) => slug);
  return (
    <div className="mt-6 grid max-w-3xl gap-3 empty:hidden">
      {refused.length > 0 ? (
        <Notice tone="mark" role="status" title="Your comparison is full">
          <p>It holds four programs. Remove one, and then you can add this one:</p>
          <ProgramLinks programs={refused} />
        </Notice>
      ) : null}
      {leftOut.length > 0 ? (
        <Notice tone="mark" title="A comparison holds four programs">
          <p>The first four stand below. Remove one to make room for any of these:</p>
          <ProgramLinks programs={leftOut} />
        </Notice>
      ) : null}
      {retired.map((program) => (
        <Notice
          key={program.slug}
          tone="mark"
          title={`${programName(program)} no longer takes new students`}
        >
          {program.successor ? (
            <p>
              Its successor, {programName(program.successor)}, does.{" "}
              <a
                href={comparePath([...new Set([...shown, program.successor.slug])].slice(0, 4))}
                className="link"
              >
                Compare that one instead
              </a>
            </p>
          ) : null}
          <p>
            <a href={`/programs/${program.slug}`} className="link">
              Its page is still there
            </a>
          </p>
        </Notice>
      ))}
      {unknown.length > 0 ? (
        <Notice tone="mark" title="Not everything in this address is a program here">
          <p className="wrap-anywhere">
            We have nothing called {listing(unknown.map((slug) => `“${slug}”`))}. The address may
            have a typing mistake; the others are shown.
          </p>
        </Notice>
      ) : null}
    </div>
  );
}

function ProgramLinks({ programs }: { programs: readonly ProgramPublic[] }) {
  return (
    <ul className="bullets mt-1">
      {programs.map((program) => (
        <li key={program.slug}>
          <a href={`/programs/${program.slug}`} className="link">
            {programName(program)}
          </a>
        </li>
      ))}
    </ul>
  );
}
