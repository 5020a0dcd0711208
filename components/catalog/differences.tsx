import type { Difference } from "@/lib/domain/differences";

type Props = { differences: readonly Difference[]; words: Readonly<Record<string, string>> };

/** What the edit changes, field by field: what stands on the page, and what would. */
export function Differences({ differences, words }: Props) {
  if (differences.length === 0) {
    return <p className="mt-3">It changes nothing yet.</p>;
  }
  return (
    <dl className="mt-3 grid gap-5">
      {differences.map(({ field, before, after }) => (
        <div key={field}>
          <dt className="font-semibold">{words[field] ?? field}</dt>
          <dd className="mt-1 grid gap-3 md:grid-cols-2">
            <Side word="Now" lines={before} other={after} isDeleted />
            <Side word="After" lines={after} other={before} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

type SideProps = { word: string; lines: string[]; other: string[]; isDeleted?: boolean };

function Side({ word, lines, other, isDeleted }: SideProps) {
  const Mark = isDeleted ? "del" : "ins";
  return (
    <div className="border-l-2 border-rule pl-3">
      <p className="text-14 text-ink-2">{word}</p>
      {lines.length === 0 ? <p className="text-ink-2">Nothing</p> : null}
      {lines.map((line) => (
        <p key={line} className="wrap-anywhere">
          {other.includes(line) ? line : <Mark>{line}</Mark>}
        </p>
      ))}
    </div>
  );
}
