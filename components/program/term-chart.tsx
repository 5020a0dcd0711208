import { TermBar } from "@/components/charts/term-bar";
import type { ProgramPublic } from "@/db/queries/catalog";
import {
  monthsText,
  paidParts,
  priceText,
  programName,
  publishedEstimate,
  totalText,
  widestMonths,
} from "./program-facts";

const MAX_SHOWN = 6;

/** Prices drawn as the lengths of time that are paid for, from the cheapest to the dearest. */
export function TermChart({ programs }: { programs: readonly ProgramPublic[] }) {
  const priced = programs
    .flatMap((program) => {
      const estimated = publishedEstimate(program);
      return estimated && program.tuition ? [{ program, estimated, tuition: program.tuition }] : [];
    })
    .sort((a, b) => a.estimated.totalCents.low - b.estimated.totalCents.low);
  const shown = spread(priced, MAX_SHOWN);
  const widest = widestMonths(shown.map(({ program }) => program));
  if (shown.length === 0) return null;
  return (
    <figure>
      <figcaption className="text-14 text-ink-2">
        Tuition to the end, drawn in terms. One block is one term you pay for; the line is the month
        in which the graduates described beside each program had finished.
      </figcaption>
      <ul className="mt-4">
        {shown.map(({ program, estimated, tuition }) => (
          <li key={program.slug} className="border-t border-rule py-3.5 last:border-b">
            <p className="flex items-baseline justify-between gap-x-4">
              <a href={`/programs/${program.slug}`} className="link-title text-16 font-semibold">
                {programName(program)}
              </a>
              <span className="number text-22">{totalText(estimated)}</span>
            </p>
            <div className="mt-1">
              <TermBar
                parts={paidParts(tuition.price, program.completion.months)}
                widest={widest}
                finishedAt={program.completion.months}
              />
            </div>
            <p className="mt-1 text-14 text-ink-2">
              {priceText(tuition.price)}, {monthsText(program.completion.months)}
            </p>
          </li>
        ))}
      </ul>
      <p className="mt-3 text-14 text-ink-2">Tuition only: fees are not published.</p>
    </figure>
  );
}

/** At most `count` of them, evenly apart, with the first and the last. */
function spread<T>(items: readonly T[], count: number): T[] {
  const apart = (items.length - 1) / (count - 1);
  return items.filter(
    (_, index) => items.length <= count || Math.round(Math.round(index / apart) * apart) === index,
  );
}
